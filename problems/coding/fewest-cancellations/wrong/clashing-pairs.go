package main

func fewestCancellations(bookings [][]int) int {
	clashes := 0
	for i, a := range bookings {
		for _, b := range bookings[:i] {
			if a[0] < b[1] && b[0] < a[1] {
				clashes++
			}
		}
	}
	return clashes
}
