package main

func fairSplit(weights []int) bool {
	total := 0
	for _, weight := range weights {
		total += weight
	}
	left := 0
	for _, weight := range weights {
		left += weight
		if left*2 == total {
			return true
		}
	}
	return false
}
