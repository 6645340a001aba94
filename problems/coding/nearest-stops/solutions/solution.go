package main

import "sort"

func nearestStops(stops [][]int, k int) [][]int {
	squared := func(stop []int) int64 {
		x, y := int64(stop[0]), int64(stop[1])
		return x*x + y*y
	}
	// Stable: equally far stops keep the order in which they were given.
	sort.SliceStable(stops, func(i, j int) bool { return squared(stops[i]) < squared(stops[j]) })
	return stops[:k]
}
