package main

func threeColours(tiles []int) {
	sorted := make([]int, 0, len(tiles))
	for colour := 0; colour < 3; colour++ {
		for _, tile := range tiles {
			if tile == colour {
				sorted = append(sorted, tile)
			}
		}
	}
	tiles = sorted
}
