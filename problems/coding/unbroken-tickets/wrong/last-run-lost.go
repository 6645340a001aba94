package main

import "sort"

func unbrokenTickets(tickets []int) int {
	if len(tickets) == 0 {
		return 0
	}
	sort.Ints(tickets)
	longest, run := 1, 1
	for i := 1; i < len(tickets); i++ {
		switch tickets[i] - tickets[i-1] {
		case 0:
		case 1:
			run++
		default:
			if run > longest {
				longest = run
			}
			run = 1
		}
	}
	return longest
}
