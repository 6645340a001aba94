package main

func sideOfThePlot(area int64) int64 {
	low, high := int64(0), area // low fits, nothing above high does
	for low < high {
		middle := low + (high-low+1)/2
		// Divided, not multiplied: the square of a large middle does not fit into 64 bits.
		if middle <= area/middle {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}
