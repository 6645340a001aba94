package main

import "math"

func fewestCoins(coins []int, amount int) int {
	fewest := make([]int32, amount+1)
	for total := 1; total <= amount; total++ {
		fewest[total] = math.MaxInt32
		for _, coin := range coins {
			if coin <= total && fewest[total-coin]+1 < fewest[total] {
				fewest[total] = fewest[total-coin] + 1
			}
		}
	}
	if fewest[amount] == math.MaxInt32 {
		return -1
	}
	return int(fewest[amount])
}
