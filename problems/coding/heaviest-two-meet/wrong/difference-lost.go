package main

import "sort"

func heaviestTwoMeet(stones []int) int {
	sort.Ints(stones)
	for len(stones) > 1 {
		stones = stones[:len(stones)-2]
	}
	if len(stones) == 1 {
		return stones[0]
	}
	return 0
}
