package main

import "sort"

func packingsWithTwins(things []int) [][]int {
	ordered := append([]int{}, things...)
	sort.Ints(ordered)
	packings := [][]int{}
	bag := make([]int, 0, len(ordered))
	var extend func(start int)
	extend = func(start int) {
		packings = append(packings, bag)
		for place := start; place < len(ordered); place++ {
			if place > start && ordered[place] == ordered[place-1] {
				continue
			}
			bag = append(bag, ordered[place])
			extend(place + 1)
			bag = bag[:len(bag)-1]
		}
	}
	extend(0)
	return packings
}
