package main

func betweenTwoWalls(heights []int) int64 {
	var most int64
	for left, right := 0, len(heights)-1; left < right; left, right = left+1, right-1 {
		lower := heights[left]
		if heights[right] < lower {
			lower = heights[right]
		}
		if water := int64(right-left) * int64(lower); water > most {
			most = water
		}
	}
	return most
}
