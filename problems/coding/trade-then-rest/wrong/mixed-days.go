package main

func tradeThenRest(prices []int) int {
	holding, sold, free := -prices[0], 0, 0
	for _, price := range prices[1:] {
		if holding+price > sold {
			sold = holding + price
		}
		if sold > free {
			free = sold
		}
		if free-price > holding {
			holding = free - price
		}
	}
	return free
}
