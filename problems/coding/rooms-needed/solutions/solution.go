package main

import "sort"

func roomsNeeded(meetings [][]int) int {
	starts := make([]int, len(meetings))
	ends := make([]int, len(meetings))
	for i, meeting := range meetings {
		starts[i], ends[i] = meeting[0], meeting[1]
	}
	sort.Ints(starts)
	sort.Ints(ends)

	needed, ended := 0, 0
	for begun, start := range starts {
		// A meeting that ends in this very minute has already freed its room.
		for ends[ended] <= start {
			ended++
		}
		if inUse := begun + 1 - ended; inUse > needed {
			needed = inUse
		}
	}
	return needed
}
