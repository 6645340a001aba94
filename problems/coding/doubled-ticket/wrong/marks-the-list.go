package main

func doubledTicket(tickets []int) int {
	for _, ticket := range tickets {
		if ticket < 0 {
			ticket = -ticket
		}
		if tickets[ticket] < 0 {
			return ticket
		}
		tickets[ticket] = -tickets[ticket]
	}
	return 0
}
