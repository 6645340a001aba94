package main

func fewestHops(reach []int) int {
	last := len(reach) - 1
	hops := 0
	end := 0      // where the hops so far carry
	farthest := 0 // where one more would carry
	for place := 0; place < last; place++ {
		if place+reach[place] > farthest {
			farthest = place + reach[place]
		}
		if place == end {
			hops++
			end = farthest
		}
	}
	return hops
}
