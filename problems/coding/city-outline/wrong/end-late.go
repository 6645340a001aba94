package main

import "sort"

func cityOutline(buildings [][]int) [][]int {
	seen := map[int]bool{}
	var edges []int
	for _, b := range buildings {
		for _, x := range b[:2] {
			if !seen[x] {
				seen[x] = true
				edges = append(edges, x)
			}
		}
	}
	sort.Ints(edges)
	outline := [][]int{}
	last := 0
	for _, x := range edges {
		height := 0
		for _, b := range buildings {
			if b[0] <= x && x <= b[1] && b[2] > height {
				height = b[2]
			}
		}
		if height != last || len(outline) == 0 {
			outline = append(outline, []int{x, height})
			last = height
		}
	}
	return outline
}
