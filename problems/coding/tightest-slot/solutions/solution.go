package main

import "sort"

func tightestSlots(slots [][]int, asked []int) []int {
	// From the shortest slot to the longest: each answers all open questions inside it.
	sort.Slice(slots, func(i, j int) bool { return slots[i][1]-slots[i][0] < slots[j][1]-slots[j][0] })
	byMoment := make([]int, len(asked))
	for place := range byMoment {
		byMoment[place] = place
	}
	sort.Slice(byMoment, func(i, j int) bool { return asked[byMoment[i]] < asked[byMoment[j]] })

	nextOpen := make([]int, len(asked)+1) // leads to the first open question from here on
	for i := range nextOpen {
		nextOpen[i] = i
	}
	open := func(i int) int {
		for nextOpen[i] != i {
			nextOpen[i] = nextOpen[nextOpen[i]]
			i = nextOpen[i]
		}
		return i
	}

	lengths := make([]int, len(asked))
	for place := range lengths {
		lengths[place] = -1
	}
	for _, slot := range slots {
		start, end := slot[0], slot[1]
		first := sort.Search(len(asked), func(i int) bool { return asked[byMoment[i]] >= start })
		for i := open(first); i < len(asked) && asked[byMoment[i]] <= end; i = open(i) {
			lengths[byMoment[i]] = end - start + 1
			nextOpen[i] = i + 1
		}
	}
	return lengths
}
