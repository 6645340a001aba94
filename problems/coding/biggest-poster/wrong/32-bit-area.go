package main

func biggestPoster(heights []int) int64 {
	var biggest int32
	rising := []int{}
	for place := 0; place <= len(heights); place++ {
		height := 0
		if place < len(heights) {
			height = heights[place]
		}
		for len(rising) > 0 && heights[rising[len(rising)-1]] >= height {
			top := heights[rising[len(rising)-1]]
			rising = rising[:len(rising)-1]
			left := -1
			if len(rising) > 0 {
				left = rising[len(rising)-1]
			}
			if area := int32(top) * int32(place-left-1); area > biggest {
				biggest = area
			}
		}
		rising = append(rising, place)
	}
	return int64(biggest)
}
