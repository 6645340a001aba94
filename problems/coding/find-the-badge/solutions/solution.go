package main

func findTheBadge(badges []int, wanted int) int {
	low, high := 0, len(badges)-1 // if it is there, its place lies in low..high
	for low <= high {
		middle := low + (high-low)/2
		switch {
		case badges[middle] == wanted:
			return middle
		case badges[middle] < wanted:
			low = middle + 1
		default:
			high = middle - 1
		}
	}
	return -1
}
