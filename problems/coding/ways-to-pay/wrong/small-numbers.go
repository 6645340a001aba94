package main

func waysToPay(amount int, coins []int) int64 {
	ways := make([]int32, amount+1)
	ways[0] = 1
	for _, coin := range coins {
		for total := coin; total <= amount; total++ {
			ways[total] += ways[total-coin]
		}
	}
	return int64(ways[amount])
}
