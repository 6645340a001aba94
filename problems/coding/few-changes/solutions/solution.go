package main

const never = 1 << 40

func cheapestJourney(n int, trips [][]int, start int, goal int, changes int) int {
	prices := make([]int, n) // cheapest with at most as many trips as rounds are over
	longer := make([]int, n)
	for town := range prices {
		prices[town] = never
	}
	prices[start] = 0
	for round := 0; round <= changes; round++ {
		copy(longer, prices) // trips of one round must not build on each other
		changed := false
		for _, trip := range trips {
			a, b, price := trip[0], trip[1], trip[2]
			if prices[a]+price < longer[b] {
				longer[b] = prices[a] + price
				changed = true
			}
		}
		prices, longer = longer, prices
		if !changed {
			break
		}
	}
	if prices[goal] >= never {
		return -1
	}
	return prices[goal]
}
