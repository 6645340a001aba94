package main

import "math/rand"

func kthTallest(heights []int, k int) int {
	for {
		pivot := heights[rand.Intn(len(heights))]
		// Part into taller ones up to taller, equal ones up to shorter, and the rest.
		taller, shorter := 0, len(heights)
		for i := 0; i < shorter; {
			switch {
			case heights[i] > pivot:
				heights[i], heights[taller] = heights[taller], heights[i]
				taller++
				i++
			case heights[i] < pivot:
				shorter--
				heights[i], heights[shorter] = heights[shorter], heights[i]
			default:
				i++
			}
		}
		switch {
		case k <= taller:
			heights = heights[:taller]
		case k <= shorter:
			return pivot
		default:
			heights = heights[shorter:]
			k -= shorter
		}
	}
}
