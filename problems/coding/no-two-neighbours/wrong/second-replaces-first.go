package main

func noTwoNeighbours(value []int) int {
	if len(value) == 1 {
		return value[0]
	}
	before, best := value[0], value[1]
	for _, here := range value[2:] {
		if before+here > best {
			before, best = best, before+here
		} else {
			before = best
		}
	}
	return best
}
