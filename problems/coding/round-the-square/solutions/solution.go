package main

func roundTheSquare(value []int) int {
	if len(value) == 1 {
		return value[0]
	}
	// First and last are not both taken: leave out one of them, and the ring is a straight row.
	return max(bestOfRow(value[1:]), bestOfRow(value[:len(value)-1]))
}

func bestOfRow(row []int) int {
	before, best := 0, 0
	for _, here := range row {
		before, best = best, max(best, before+here)
	}
	return best
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
