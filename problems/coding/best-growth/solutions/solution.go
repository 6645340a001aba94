package main

func bestGrowth(factors []int) int64 {
	best := int64(factors[0])
	highest, lowest := best, best // products of a stretch that ends here
	for _, f := range factors[1:] {
		factor := int64(f)
		if factor < 0 {
			highest, lowest = lowest, highest // a minus sign turns the order round
		}
		highest *= factor
		if factor > highest {
			highest = factor
		}
		lowest *= factor
		if factor < lowest {
			lowest = factor
		}
		if highest > best {
			best = highest
		}
	}
	return best
}
