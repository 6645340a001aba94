package main

func moreThanHalf(votes []int) int {
	counts := map[int]int{}
	for _, vote := range votes {
		counts[vote]++
		if counts[vote] >= len(votes)/2 {
			return vote
		}
	}
	return votes[0]
}
