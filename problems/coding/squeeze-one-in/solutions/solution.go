package main

import "sort"

func squeezeOneIn(bookings [][]int, extra []int) [][]int {
	start, end := extra[0], extra[1]
	// The bookings from first up to, but not including, behind overlap or touch the new one.
	first := sort.Search(len(bookings), func(i int) bool { return bookings[i][1] >= start })
	behind := sort.Search(len(bookings), func(i int) bool { return bookings[i][0] > end })
	if first < behind {
		if bookings[first][0] < start {
			start = bookings[first][0]
		}
		if bookings[behind-1][1] > end {
			end = bookings[behind-1][1]
		}
	}
	result := make([][]int, 0, len(bookings)+1)
	result = append(result, bookings[:first]...)
	result = append(result, []int{start, end})
	return append(result, bookings[behind:]...)
}
