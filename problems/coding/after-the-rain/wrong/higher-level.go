package main

func waterLeft(heights []int) int64 {
	var water int64
	left := make([]int, len(heights))
	highest := 0
	for place, height := range heights {
		if height > highest {
			highest = height
		}
		left[place] = highest
	}
	highest = 0
	for place := len(heights) - 1; place >= 0; place-- {
		if heights[place] > highest {
			highest = heights[place]
		}
		level := left[place]
		if highest > level {
			level = highest
		}
		water += int64(level - heights[place])
	}
	return water
}
