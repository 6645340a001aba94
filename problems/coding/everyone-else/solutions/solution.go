package main

func everyoneElse(nums []int) []int64 {
	result := make([]int64, len(nums))
	before := int64(1)
	for place, number := range nums {
		result[place] = before
		before *= int64(number)
	}
	behind := int64(1)
	for place := len(nums) - 1; place >= 0; place-- {
		result[place] *= behind
		behind *= int64(nums[place])
	}
	return result
}
