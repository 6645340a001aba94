package main

import "sort"

func convoys(target int, position []int, speed []int) int {
	cars := make([]int, len(position))
	for car := range cars {
		cars[car] = car
	}
	sort.Slice(cars, func(a, b int) bool { return position[cars[a]] > position[cars[b]] })
	count := 0
	slowest := float32(-1)
	for _, car := range cars {
		time := float32(target-position[car]) / float32(speed[car])
		if time > slowest {
			count++
			slowest = time
		}
	}
	return count
}
