package main

func betweenTwoWalls(heights []int) int64 {
	left, right := 0, len(heights)-1
	var most int64
	for left < right {
		// The lower wall has its widest partner now; nearer ones cannot do better with it.
		var water int64
		if heights[left] < heights[right] {
			water = int64(right-left) * int64(heights[left])
			left++
		} else {
			water = int64(right-left) * int64(heights[right])
			right--
		}
		if water > most {
			most = water
		}
	}
	return most
}
