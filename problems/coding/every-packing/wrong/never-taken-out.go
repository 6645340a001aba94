package main

func everyPacking(things []int) [][]int {
	packings := [][]int{}
	bag := []int{}
	var decide func(place int)
	decide = func(place int) {
		if place == len(things) {
			packings = append(packings, append([]int{}, bag...))
			return
		}
		bag = append(bag, things[place])
		decide(place + 1)
		decide(place + 1)
	}
	decide(0)
	return packings
}
