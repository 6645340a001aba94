package main

func cheapestClimb(cost []int) int {
	below, here := cost[0], cost[0]+cost[1]
	for _, price := range cost[2:] {
		least := below
		if here < least {
			least = here
		}
		below, here = here, price+least
	}
	if below < here {
		return below
	}
	return here
}
