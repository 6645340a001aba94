package main

func buyLowSellLater(prices []int) int {
	highest := 0
	for day, price := range prices {
		if price > prices[highest] {
			highest = day
		}
	}
	best := 0
	for _, price := range prices[:highest] {
		if prices[highest]-price > best {
			best = prices[highest] - price
		}
	}
	return best
}
