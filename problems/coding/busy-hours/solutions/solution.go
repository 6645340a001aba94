package main

import "sort"

func busyHours(bookings [][]int) [][]int {
	sort.Slice(bookings, func(i, j int) bool { return bookings[i][0] < bookings[j][0] })
	blocks := [][]int{}
	for _, booking := range bookings {
		start, end := booking[0], booking[1]
		last := len(blocks) - 1
		if last < 0 || start > blocks[last][1] {
			blocks = append(blocks, []int{start, end})
		} else if end > blocks[last][1] {
			blocks[last][1] = end
		}
	}
	return blocks
}
