package main

import "sort"

func middleOfBoth(a []int, b []int) float64 {
	scores := append(append([]int{}, a...), b...)
	sort.Ints(scores)
	half := len(scores) / 2
	if len(scores)%2 == 1 {
		return float64(scores[half])
	}
	return float64((scores[half-1] + scores[half]) / 2)
}
