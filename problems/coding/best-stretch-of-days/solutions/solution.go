package main

func bestStretchOfDays(results []int) int {
	best, here := results[0], results[0] // here: the best stretch that ends today
	for _, result := range results[1:] {
		if here > 0 {
			here += result
		} else {
			here = result
		}
		if here > best {
			best = here
		}
	}
	return best
}
