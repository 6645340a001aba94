package main

func bestGrowth(factors []int) int64 {
	best := int32(factors[0])
	highest, lowest := best, best
	for _, f := range factors[1:] {
		factor := int32(f)
		if factor < 0 {
			highest, lowest = lowest, highest
		}
		highest *= factor
		lowest *= factor
		if factor > highest {
			highest = factor
		}
		if factor < lowest {
			lowest = factor
		}
		if highest > best {
			best = highest
		}
	}
	return int64(best)
}
