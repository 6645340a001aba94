package main

func biggestPoster(heights []int) int64 {
	var biggest int64
	rising := []int{} // places of houses whose right end is still open, heights rising
	for place := 0; place <= len(heights); place++ {
		height := 0 // behind the last house: clears the stack
		if place < len(heights) {
			height = heights[place]
		}
		for len(rising) > 0 && heights[rising[len(rising)-1]] >= height {
			top := heights[rising[len(rising)-1]]
			rising = rising[:len(rising)-1]
			left := -1 // the nearest lower house before
			if len(rising) > 0 {
				left = rising[len(rising)-1]
			}
			if area := int64(top) * int64(place-left-1); area > biggest {
				biggest = area
			}
		}
		rising = append(rising, place)
	}
	return biggest
}
