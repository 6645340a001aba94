package main

func nearestCharger(floor [][]int) {
	for row := range floor {
		for column, value := range floor[row] {
			if value == 0 {
				spread(floor, row, column)
			}
		}
	}
}

func spread(floor [][]int, row, column int) {
	type tile struct{ row, column int }
	reached := map[tile]bool{{row, column}: true}
	ring := []tile{{row, column}}
	for distance := 1; len(ring) > 0; distance++ {
		var next []tile
		for _, at := range ring {
			for _, to := range []tile{{at.row - 1, at.column}, {at.row + 1, at.column}, {at.row, at.column - 1}, {at.row, at.column + 1}} {
				if to.row < 0 || to.row >= len(floor) || to.column < 0 || to.column >= len(floor[0]) || reached[to] || floor[to.row][to.column] <= 0 {
					continue
				}
				reached[to] = true
				floor[to.row][to.column] = distance
				next = append(next, to)
			}
		}
		ring = next
	}
}
