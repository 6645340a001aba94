package main

func everyoneElse(nums []int) []int64 {
	result := make([]int64, len(nums))
	var before int32 = 1
	for place, number := range nums {
		result[place] = int64(before)
		before *= int32(number)
	}
	var behind int32 = 1
	for place := len(nums) - 1; place >= 0; place-- {
		result[place] = int64(int32(result[place]) * behind)
		behind *= int32(nums[place])
	}
	return result
}
