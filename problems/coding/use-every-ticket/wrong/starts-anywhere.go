package main

import "sort"

func useEveryTicket(tickets [][]string) []string {
	flights := make(map[string][]string)
	for _, ticket := range tickets {
		flights[ticket[0]] = append(flights[ticket[0]], ticket[1])
	}
	for _, targets := range flights {
		sort.Strings(targets)
	}

	trip := make([]string, len(tickets)+1)
	free := len(trip) // the trip is written from its end
	var leave func(place string)
	leave = func(place string) {
		for len(flights[place]) > 0 {
			next := flights[place][0]
			flights[place] = flights[place][1:]
			leave(next)
		}
		free--
		trip[free] = place
	}
	leave(tickets[0][0])
	return trip
}
