package main

func moreThanHalf(votes []int) int {
	candidate, lead := 0, 0 // lead: votes for the candidate that no other vote has cancelled
	for _, vote := range votes {
		if lead == 0 {
			candidate = vote
		}
		if vote == candidate {
			lead++
		} else {
			lead--
		}
	}
	return candidate
}
