package main

func betweenTwoWalls(heights []int) int64 {
	left, right := 0, len(heights)-1
	var most int32
	for left < right {
		lower := heights[left]
		if heights[right] < lower {
			lower = heights[right]
		}
		if water := int32(right-left) * int32(lower); water > most {
			most = water
		}
		if heights[left] < heights[right] {
			left++
		} else {
			right--
		}
	}
	return int64(most)
}
