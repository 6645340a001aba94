package main

import "sort"

func busiestYear(lives [][]int) int {
	events := make([][2]int, 0, 2*len(lives))
	for _, life := range lives {
		events = append(events, [2]int{life[0], 1}, [2]int{life[1], -1})
	}
	sort.Slice(events, func(i, j int) bool {
		if events[i][0] != events[j][0] {
			return events[i][0] < events[j][0]
		}
		return events[i][1] > events[j][1]
	})
	people, most, busiest := 0, 0, 0
	for _, event := range events {
		people += event[1]
		if people > most {
			most, busiest = people, event[0]
		}
	}
	return busiest
}
