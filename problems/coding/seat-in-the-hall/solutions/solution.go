package main

import "sort"

func seatInTheHall(rows [][]int, seat int) bool {
	// The row before the first one that begins beyond the seat.
	row := sort.Search(len(rows), func(row int) bool { return rows[row][0] > seat }) - 1
	if row < 0 {
		return false
	}
	place := sort.SearchInts(rows[row], seat)
	return place < len(rows[row]) && rows[row][place] == seat
}
