package main

import "sort"

func kthTallest(heights []int, k int) int {
	sort.Sort(sort.Reverse(sort.IntSlice(heights)))
	if k == len(heights) {
		return heights[k-1]
	}
	return heights[k]
}
