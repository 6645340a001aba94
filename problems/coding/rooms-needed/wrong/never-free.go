package main

import "sort"

func roomsNeeded(meetings [][]int) int {
	sort.Slice(meetings, func(i, j int) bool { return meetings[i][0] < meetings[j][0] })
	rooms := 0
	latestEnd := 0
	for _, meeting := range meetings {
		if rooms == 0 || meeting[0] < latestEnd {
			rooms++
		}
		if meeting[1] > latestEnd {
			latestEnd = meeting[1]
		}
	}
	return rooms
}
