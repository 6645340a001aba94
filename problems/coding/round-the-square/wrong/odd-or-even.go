package main

func roundTheSquare(value []int) int {
	if len(value) == 1 {
		return value[0]
	}
	var sums [2]int
	for place, here := range value {
		if len(value)%2 == 1 && place == len(value)-1 {
			break
		}
		sums[place%2] += here
	}
	if sums[0] > sums[1] {
		return sums[0]
	}
	return sums[1]
}
