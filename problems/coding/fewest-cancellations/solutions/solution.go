package main

import "sort"

func fewestCancellations(bookings [][]int) int {
	sort.Slice(bookings, func(i, j int) bool { return bookings[i][0] < bookings[j][0] })
	cancelled, freeFrom := 0, 0
	for _, booking := range bookings {
		start, end := booking[0], booking[1]
		if start >= freeFrom {
			freeFrom = end
			continue
		}
		// Two clash: the one that ends later goes.
		cancelled++
		if end < freeFrom {
			freeFrom = end
		}
	}
	return cancelled
}
