package main

func sameBadgeSoon(badges []int, k int) bool {
	latest := make(map[int]int)
	for place, badge := range badges {
		if before, seen := latest[badge]; seen && place-before <= k {
			return true
		}
		latest[badge] = place
	}
	return false
}
