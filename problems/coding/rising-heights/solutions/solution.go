package main

import "sort"

func risingHeights(heights []int) int {
	lowestEnd := []int{} // at place k the lowest height that k + 1 rising ones can end with
	for _, height := range heights {
		place := sort.SearchInts(lowestEnd, height)
		if place == len(lowestEnd) {
			lowestEnd = append(lowestEnd, height)
		} else {
			lowestEnd[place] = height
		}
	}
	return len(lowestEnd)
}
