package main

func fairSplit(weights []int) bool {
	total := 0
	for _, weight := range weights {
		total += weight
	}
	if total%2 == 1 {
		return false
	}
	half := total / 2
	reachable := make([]bool, half+1) // whether some of the parcels weigh so much
	reachable[0] = true
	for _, weight := range weights {
		// Downwards, so that no sum is built on one that holds this parcel already.
		for sum := half; sum >= weight; sum-- {
			if reachable[sum-weight] {
				reachable[sum] = true
			}
		}
	}
	return reachable[half]
}
