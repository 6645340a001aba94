package main

func whoIsAbsent(badges []int) []int {
	for _, badge := range badges {
		if badge > 0 && badges[badge-1] > 0 {
			badges[badge-1] = -badges[badge-1]
		}
	}
	absent := []int{}
	for place, badge := range badges {
		if badge > 0 {
			absent = append(absent, place+1)
		}
	}
	return absent
}
