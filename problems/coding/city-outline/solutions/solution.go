package main

import "sort"

func cityOutline(buildings [][]int) [][]int {
	edges := make([]int, 0, 2*len(buildings))
	for _, b := range buildings {
		edges = append(edges, b[0], b[1])
	}
	sort.Ints(edges)
	edges = withoutRepeats(edges)

	// The tallest paint first; heights[i] holds from edges[i] to the next edge.
	byHeight := append([][]int(nil), buildings...)
	sort.Slice(byHeight, func(i, j int) bool { return byHeight[i][2] > byHeight[j][2] })
	heights := make([]int, len(edges))
	nextFree := make([]int, len(edges)+1) // leads to the first unpainted piece from here on
	for i := range nextFree {
		nextFree[i] = i
	}
	free := func(i int) int {
		for nextFree[i] != i {
			nextFree[i] = nextFree[nextFree[i]]
			i = nextFree[i]
		}
		return i
	}
	for _, b := range byHeight {
		end := sort.SearchInts(edges, b[1])
		for i := free(sort.SearchInts(edges, b[0])); i < end; i = free(i) {
			heights[i] = b[2]
			nextFree[i] = i + 1
		}
	}

	outline := [][]int{}
	last := 0
	for i, x := range edges {
		if heights[i] != last {
			outline = append(outline, []int{x, heights[i]})
			last = heights[i]
		}
	}
	return outline
}

func withoutRepeats(sorted []int) []int {
	kept := sorted[:1]
	for _, x := range sorted[1:] {
		if x != kept[len(kept)-1] {
			kept = append(kept, x)
		}
	}
	return kept
}
