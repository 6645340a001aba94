package main

func whoIsAbsent(badges []int) []int {
	for place := range badges {
		// Send badges home until this place holds one that is home already, here or elsewhere.
		for own := badges[place] - 1; badges[own] != badges[place]; own = badges[place] - 1 {
			badges[place], badges[own] = badges[own], badges[place]
		}
	}
	absent := []int{}
	for place, badge := range badges {
		if badge != place+1 {
			absent = append(absent, place+1)
		}
	}
	return absent
}
