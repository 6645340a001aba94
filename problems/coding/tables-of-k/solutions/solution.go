package main

import "sort"

func tablesOfK(hand []int, k int) bool {
	if len(hand)%k != 0 {
		return false
	}
	left := make(map[int]int, len(hand))
	for _, card := range hand {
		left[card]++
	}
	numbers := make([]int, 0, len(left))
	for number := range left {
		numbers = append(numbers, number)
	}
	sort.Ints(numbers)
	for _, first := range numbers {
		runs := left[first] // the smallest cards left: each must begin a run
		if runs == 0 {
			continue
		}
		for number := first; number < first+k; number++ {
			if left[number] < runs {
				return false
			}
			left[number] -= runs
		}
	}
	return true
}
