package main

func everyPacking(things []int) [][]int {
	packings := [][]int{}
	bag := make([]int, 0, len(things))
	var decide func(place int)
	decide = func(place int) {
		if place == len(things) {
			packings = append(packings, append([]int{}, bag...))
			return
		}
		decide(place + 1)
		bag = append(bag, things[place])
		decide(place + 1)
		bag = bag[:len(bag)-1]
	}
	decide(0)
	return packings
}
