package main

import "sort"

func slowestPace(piles []int, hours int) int {
	largest := 0
	for _, pile := range piles {
		if pile > largest {
			largest = pile
		}
	}
	inTime := func(pace int) bool {
		needed := 0
		for _, pile := range piles {
			needed += (pile + pace - 1) / pace
		}
		return needed <= hours
	}
	// Search finds the first i in 0..largest-1 that holds; pace is i + 1.
	return 1 + sort.Search(largest-1, func(i int) bool { return inTime(i + 1) })
}
