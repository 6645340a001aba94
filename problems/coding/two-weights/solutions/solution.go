package main

func twoWeights(weights []int, load int) []int {
	left, right := 0, len(weights)-1
	for left < right {
		total := weights[left] + weights[right]
		switch {
		case total == load:
			return []int{left + 1, right + 1}
		case total < load:
			left++ // too light even with the heaviest that is left
		default:
			right-- // too heavy even with the lightest that is left
		}
	}
	return nil
}
