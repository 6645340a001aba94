package main

func keepFirstCopies(nums []int) int {
	count := len(nums)
	for place := 1; place < count; place++ {
		if nums[place] == nums[place-1] {
			copy(nums[place:count], nums[place+1:count])
			count--
		}
	}
	return count
}
