package main

func fewestHops(reach []int) int {
	target, hops := len(reach)-1, 0
	for target > 0 {
		for place := 0; place < target; place++ {
			if place+reach[place] >= target {
				target = place
				hops++
				break
			}
		}
	}
	return hops
}
