package main

import "sort"

func busyHours(bookings [][]int) [][]int {
	blocks := [][]int{}
	for _, booking := range bookings {
		joined := false
		for _, block := range blocks {
			if booking[0] <= block[1] && block[0] <= booking[1] {
				if booking[0] < block[0] {
					block[0] = booking[0]
				}
				if booking[1] > block[1] {
					block[1] = booking[1]
				}
				joined = true
				break
			}
		}
		if !joined {
			blocks = append(blocks, []int{booking[0], booking[1]})
		}
	}
	sort.Slice(blocks, func(i, j int) bool { return blocks[i][0] < blocks[j][0] })
	return blocks
}
