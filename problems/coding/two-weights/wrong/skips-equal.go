package main

func twoWeights(weights []int, load int) []int {
	positionOf := map[int]int{}
	for i, weight := range weights {
		if i > 0 && weight == weights[i-1] {
			continue
		}
		if partner, found := positionOf[load-weight]; found {
			return []int{partner, i + 1}
		}
		positionOf[weight] = i + 1
	}
	return nil
}
