package main

func bestStretchOfDays(results []int) int {
	best, here := results[0], results[0]
	for _, result := range results[1:] {
		if result < 0 || here < 0 {
			here = result
		} else {
			here += result
		}
		if here > best {
			best = here
		}
	}
	return best
}
