package main

func threeColours(tiles []int) {
	var counts [3]int
	for _, colour := range tiles {
		counts[colour]++
	}
	place := 0
	for colour, count := range counts {
		for ; count > 0; count-- {
			tiles[place] = colour
			place++
		}
	}
}
