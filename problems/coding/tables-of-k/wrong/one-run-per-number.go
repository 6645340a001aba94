package main

import "sort"

func tablesOfK(hand []int, k int) bool {
	left := map[int]int{}
	numbers := []int{}
	for _, card := range hand {
		if left[card] == 0 {
			numbers = append(numbers, card)
		}
		left[card]++
	}
	sort.Ints(numbers)
	laid := 0
	for _, first := range numbers {
		if left[first] == 0 {
			continue
		}
		for number := first; number < first+k; number++ {
			if left[number] == 0 {
				return false
			}
			left[number]--
			laid++
		}
	}
	return laid == len(hand)
}
