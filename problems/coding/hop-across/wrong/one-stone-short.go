package main

func hopAcross(reach []int) bool {
	farthest := 0
	for place := 0; place < len(reach)-1; place++ {
		if place > farthest {
			return false
		}
		if place+reach[place] > farthest {
			farthest = place + reach[place]
		}
	}
	return farthest >= len(reach)-2
}
