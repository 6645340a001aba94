package main

import "sort"

func unbrokenTickets(tickets []int) int {
	sort.Ints(tickets)
	longest, run := 0, 0
	for i, number := range tickets {
		if i > 0 && number-tickets[i-1] <= 1 {
			run++
		} else {
			run = 1
		}
		if run > longest {
			longest = run
		}
	}
	return longest
}
