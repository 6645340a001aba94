package main

func fewestHops(reach []int) int {
	last := len(reach) - 1
	place, hops := 0, 0
	for place < last {
		hops++
		if place+reach[place] >= last {
			break
		}
		best := place + 1
		for next := place + 1; next <= place+reach[place]; next++ {
			if reach[next] > reach[best] {
				best = next
			}
		}
		place = best
	}
	return hops
}
