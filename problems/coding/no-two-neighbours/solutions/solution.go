package main

func noTwoNeighbours(value []int) int {
	// The best sums without the last place seen, and with all places seen.
	before, best := 0, 0
	for _, here := range value {
		if before+here > best {
			before, best = best, before+here
		} else {
			before = best
		}
	}
	return best
}
