package main

func waysToPay(amount int, coins []int) int64 {
	ways := make([]int64, amount+1)
	ways[0] = 1 // with no coin only 0 can be paid
	for _, coin := range coins {
		for total := coin; total <= amount; total++ {
			ways[total] += ways[total-coin]
		}
	}
	return ways[amount]
}
