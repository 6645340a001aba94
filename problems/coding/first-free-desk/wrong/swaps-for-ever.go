package main

func firstFreeDesk(desks []int) int {
	n := len(desks)
	for place := range desks {
		for desks[place] >= 1 && desks[place] <= n && desks[place] != place+1 {
			home := desks[place] - 1
			desks[place], desks[home] = desks[home], desks[place]
		}
	}
	for place, desk := range desks {
		if desk != place+1 {
			return place + 1
		}
	}
	return n + 1
}
