package main

import "sort"

func threeThatCancel(nums []int) [][]int {
	sort.Ints(nums)
	found := [][]int{}
	for first := range nums {
		if first > 0 && nums[first] == nums[first-1] {
			continue
		}
		left, right := first+1, len(nums)-1
		for left < right {
			total := nums[first] + nums[left] + nums[right]
			if total == 0 {
				found = append(found, []int{nums[first], nums[left], nums[right]})
				break
			}
			if total < 0 {
				left++
			} else {
				right--
			}
		}
	}
	return found
}
