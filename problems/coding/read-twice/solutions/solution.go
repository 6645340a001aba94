package main

func readTwice(badges []int) []int {
	for place := range badges {
		// Send badges home until this place holds one that is home already, here or elsewhere.
		for own := badges[place] - 1; badges[own] != badges[place]; own = badges[place] - 1 {
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
