package main

func slowestPace(piles []int, hours int) int {
	low, high := 1, 1
	for _, pile := range piles {
		if pile > high {
			high = pile
		}
	}
	for low < high {
		middle := low + (high-low)/2
		var needed int32
		for _, pile := range piles {
			needed += int32((pile + middle - 1) / middle)
		}
		if needed <= int32(hours) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}
