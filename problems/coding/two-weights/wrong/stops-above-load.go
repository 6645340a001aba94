package main

func twoWeights(weights []int, load int) []int {
	left, right := 0, len(weights)-1
	for left < right {
		if weights[right] > load || weights[left]+weights[right] > load {
			right--
		} else if weights[left]+weights[right] < load {
			left++
		} else {
			return []int{left + 1, right + 1}
		}
	}
	return nil
}
