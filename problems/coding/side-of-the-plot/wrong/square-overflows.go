package main

func sideOfThePlot(area int64) int64 {
	low, high := int64(0), area
	for low < high {
		middle := low + (high-low+1)/2
		if middle*middle <= area {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}
