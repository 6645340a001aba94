package main

import "sort"

func threeThatCancel(nums []int) [][]int {
	sort.Ints(nums)
	found := [][]int{}
	for first, smallest := range nums {
		if first > 0 && smallest == nums[first-1] {
			continue // the number before it has found all of its combinations
		}
		left, right := first+1, len(nums)-1
		for left < right {
			switch total := smallest + nums[left] + nums[right]; {
			case total < 0:
				left++
			case total > 0:
				right--
			default:
				found = append(found, []int{smallest, nums[left], nums[right]})
				left++
				for left < right && nums[left] == nums[left-1] {
					left++
				}
			}
		}
	}
	return found
}
