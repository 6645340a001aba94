package main

import "sort"

func weightsThatBalance(weights []int, load int) [][]int {
	kinds := append([]int{}, weights...)
	sort.Ints(kinds)
	handfuls := [][]int{}
	handful := []int{}
	var add func(start, rest int)
	add = func(start, rest int) {
		if rest == 0 {
			handfuls = append(handfuls, append([]int{}, handful...))
			return
		}
		// Sorted: once a kind is too heavy, all that follow are.
		for place := start; place < len(kinds) && kinds[place] <= rest; place++ {
			handful = append(handful, kinds[place])
			add(place, rest-kinds[place])
			handful = handful[:len(handful)-1]
		}
	}
	add(0, load)
	return handfuls
}
