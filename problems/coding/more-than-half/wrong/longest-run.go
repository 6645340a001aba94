package main

func moreThanHalf(votes []int) int {
	winner, longest, run := votes[0], 0, 0
	for i, vote := range votes {
		if i > 0 && vote == votes[i-1] {
			run++
		} else {
			run = 1
		}
		if run > longest {
			winner, longest = vote, run
		}
	}
	return winner
}
