package main

func hopAcross(reach []int) bool {
	farthest := 0
	for place, most := range reach {
		if place > farthest {
			return false
		}
		if place+most > farthest {
			farthest = place + most
		}
	}
	return true
}
