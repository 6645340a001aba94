package main

import "sort"

func busiestYear(lives [][]int) int {
	firsts := make([]int, len(lives))
	lasts := make([]int, len(lives))
	for i, life := range lives {
		firsts[i], lasts[i] = life[0], life[1]
	}
	sort.Ints(firsts)
	sort.Ints(lasts)

	most, busiest, left := 0, 0, 0
	for i, year := range firsts {
		for lasts[left] <= year { // who leaves in this year does not count any more
			left++
		}
		if people := i + 1 - left; people > most {
			most, busiest = people, year
		}
	}
	return busiest
}
