package main

func firstFreeDesk(desks []int) int {
	n := len(desks)
	// Only 1 to n matter. With the rest out of the way, a minus can serve as a mark.
	for place, desk := range desks {
		if desk < 1 || desk > n {
			desks[place] = n + 1
		}
	}
	for _, desk := range desks {
		if desk < 0 {
			desk = -desk
		}
		if desk <= n && desks[desk-1] > 0 {
			desks[desk-1] = -desks[desk-1]
		}
	}
	for place, desk := range desks {
		if desk > 0 {
			return place + 1
		}
	}
	return n + 1
}
