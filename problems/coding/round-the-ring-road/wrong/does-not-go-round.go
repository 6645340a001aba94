package main

func roundTheRingRoad(fuel []int, cost []int) int {
	for start := range fuel {
		tank := 0
		station := start
		for ; station < len(fuel) && tank >= 0; station++ {
			tank += fuel[station] - cost[station]
		}
		if tank >= 0 {
			return start
		}
	}
	return -1
}
