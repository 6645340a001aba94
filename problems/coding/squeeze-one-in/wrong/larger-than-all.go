package main

import "sort"

func squeezeOneIn(bookings [][]int, extra []int) [][]int {
	start, end := extra[0], extra[1]
	result := [][]int{}
	for _, booking := range bookings {
		holdsStart := booking[0] <= extra[0] && extra[0] <= booking[1]
		holdsEnd := booking[0] <= extra[1] && extra[1] <= booking[1]
		if holdsStart {
			start = booking[0]
		}
		if holdsEnd {
			end = booking[1]
		}
		if !holdsStart && !holdsEnd {
			result = append(result, booking)
		}
	}
	result = append(result, []int{start, end})
	sort.Slice(result, func(i, j int) bool { return result[i][0] < result[j][0] })
	return result
}
