package main

import "sort"

func tightestSlots(slots [][]int, asked []int) []int {
	sort.Slice(slots, func(i, j int) bool {
		if slots[i][0] != slots[j][0] {
			return slots[i][0] < slots[j][0]
		}
		return slots[i][1] > slots[j][1]
	})
	lengths := make([]int, len(asked))
	for place, moment := range asked {
		lengths[place] = -1
		last := sort.Search(len(slots), func(i int) bool { return slots[i][0] > moment }) - 1
		if last >= 0 && slots[last][1] >= moment {
			lengths[place] = slots[last][1] - slots[last][0] + 1
		}
	}
	return lengths
}
