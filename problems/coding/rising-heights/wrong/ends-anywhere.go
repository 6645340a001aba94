package main

func risingHeights(heights []int) int {
	best := make([]int, len(heights))
	for i := range heights {
		best[i] = 1
		for j := 0; j < i; j++ {
			if heights[j] < heights[i] && best[j]+1 > best[i] {
				best[i] = best[j] + 1
			}
		}
	}
	return best[len(heights)-1]
}
