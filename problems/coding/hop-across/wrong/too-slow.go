package main

func hopAcross(reach []int) bool {
	reachable := make([]bool, len(reach))
	reachable[0] = true
	for place, most := range reach {
		if !reachable[place] {
			return false
		}
		for next := place + 1; next < len(reach) && next <= place+most; next++ {
			reachable[next] = true
		}
	}
	return true
}
