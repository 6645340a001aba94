package main

func firstFreeDesk(desks []int) int {
	for place := range desks {
		for desks[place] > 0 && desks[desks[place]-1] != desks[place] {
			home := desks[place] - 1
			desks[place], desks[home] = desks[home], desks[place]
		}
	}
	for place, desk := range desks {
		if desk != place+1 {
			return place + 1
		}
	}
	return len(desks) + 1
}
