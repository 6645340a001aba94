package main

func waterLeft(heights []int) int64 {
	var water int64
	left, right := 0, len(heights)-1
	leftHighest, rightHighest := 0, 0
	for left <= right {
		// The side with the lower maximum is settled: the other side is at least as high, whatever lies between.
		if leftHighest <= rightHighest {
			if heights[left] > leftHighest {
				leftHighest = heights[left]
			}
			water += int64(leftHighest - heights[left])
			left++
		} else {
			if heights[right] > rightHighest {
				rightHighest = heights[right]
			}
			water += int64(rightHighest - heights[right])
			right--
		}
	}
	return water
}
