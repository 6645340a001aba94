package main

func whereTheShiftStarts(times []int) int {
	low, high := 0, len(times)-1
	for low < high {
		middle := low + (high-low)/2
		if times[middle] > times[high] {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
