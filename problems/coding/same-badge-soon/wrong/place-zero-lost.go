package main

func sameBadgeSoon(badges []int, k int) bool {
	latest := map[int]int{}
	for place, badge := range badges {
		if before := latest[badge]; before > 0 && place-before <= k {
			return true
		}
		latest[badge] = place
	}
	return false
}
