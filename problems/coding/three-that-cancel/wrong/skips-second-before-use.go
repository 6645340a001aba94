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
			if nums[left] == nums[left-1] {
				left++
				continue
			}
			switch total := nums[first] + nums[left] + nums[right]; {
			case total < 0:
				left++
			case total > 0:
				right--
			default:
				found = append(found, []int{nums[first], nums[left], nums[right]})
				left++
			}
		}
	}
	return found
}
