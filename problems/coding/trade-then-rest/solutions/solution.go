package main

func tradeThenRest(prices []int) int {
	// The most money at the end of the day: with a piece, just after a sale, or free to buy.
	holding, sold, free := -prices[0], 0, 0
	for _, price := range prices[1:] {
		holding, sold, free = max(holding, free-price), holding+price, max(free, sold)
	}
	return max(sold, free)
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
