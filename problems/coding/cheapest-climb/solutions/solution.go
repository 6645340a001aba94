package main

func cheapestClimb(cost []int) int {
	// The least paid on the last two steps; at first we stand on the floor.
	below, here := 0, 0
	for _, price := range cost {
		below, here = here, price+min(below, here)
	}
	return min(below, here)
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
