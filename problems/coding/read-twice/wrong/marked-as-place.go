package main

func readTwice(badges []int) []int {
	twice := []int{}
	for place := range badges {
		own := badges[place] - 1
		if badges[own] < 0 {
			twice = append(twice, own+1)
		} else {
			badges[own] = -badges[own]
		}
	}
	return twice
}
