package main

func waterLeft(heights []int) int64 {
	var water int32
	left, right := 0, len(heights)-1
	leftHighest, rightHighest := 0, 0
	for left <= right {
		if leftHighest <= rightHighest {
			if heights[left] > leftHighest {
				leftHighest = heights[left]
			}
			water += int32(leftHighest - heights[left])
			left++
		} else {
			if heights[right] > rightHighest {
				rightHighest = heights[right]
			}
			water += int32(rightHighest - heights[right])
			right--
		}
	}
	return int64(water)
}
