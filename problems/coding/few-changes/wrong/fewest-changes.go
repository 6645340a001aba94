package main

func cheapestJourney(n int, trips [][]int, start int, goal int, changes int) int {
	const never = 1 << 40
	prices := make([]int, n)
	for town := range prices {
		prices[town] = never
	}
	prices[start] = 0
	for round := 0; round <= changes; round++ {
		longer := append([]int(nil), prices...)
		for _, trip := range trips {
			if price := prices[trip[0]] + trip[2]; price < longer[trip[1]] {
				longer[trip[1]] = price
			}
		}
		prices = longer
		if prices[goal] < never {
			return prices[goal]
		}
	}
	return -1
}
