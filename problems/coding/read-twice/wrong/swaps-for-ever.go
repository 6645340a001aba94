package main

func readTwice(badges []int) []int {
	for place := range badges {
		for badges[place] != place+1 {
			own := badges[place] - 1
			badges[place], badges[own] = badges[own], badges[place]
		}
	}
	twice := []int{}
	for place, badge := range badges {
		if badge != place+1 {
			twice = append(twice, badge)
		}
	}
	return twice
}
