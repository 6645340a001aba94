package main

func roundTheRingRoad(fuel []int, cost []int) int {
	start, tank, total := 0, 0, 0
	for station := range fuel {
		left := fuel[station] - cost[station]
		tank += left
		total += left
		if tank < 0 {
			// Nobody who starts at or before this station gets past it.
			start = station + 1
			tank = 0
		}
	}
	if total < 0 {
		return -1
	}
	return start
}
