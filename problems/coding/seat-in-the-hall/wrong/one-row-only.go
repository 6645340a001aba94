package main

import "sort"

func seatInTheHall(rows [][]int, seat int) bool {
	place := sort.SearchInts(rows[0], seat)
	return place < len(rows[0]) && rows[0][place] == seat
}
