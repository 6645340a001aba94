package main

import "sort"

func nearestStops(stops [][]int, k int) [][]int {
	squared := func(stop []int) int32 {
		x, y := int32(stop[0]), int32(stop[1])
		return x*x + y*y
	}
	sort.SliceStable(stops, func(i, j int) bool { return squared(stops[i]) < squared(stops[j]) })
	return stops[:k]
}
