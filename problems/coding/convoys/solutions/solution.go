package main

import "sort"

func convoys(target int, position []int, speed []int) int {
	cars := make([]int, len(position))
	for car := range cars {
		cars[car] = car
	}
	sort.Slice(cars, func(a, b int) bool { return position[cars[a]] > position[cars[b]] })

	count := 0
	wayAhead, speedAhead := 0, 1 // the leader of the convoy ahead; at first one that is there already
	for _, car := range cars {
		way := target - position[car]
		// Compares way / speed with the leader's time without dividing.
		if way*speedAhead > wayAhead*speed[car] {
			count++
			wayAhead, speedAhead = way, speed[car]
		}
	}
	return count
}
