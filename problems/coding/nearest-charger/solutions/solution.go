package main

const (
	charger = 0
	unknown = 2147483647
)

type tile struct{ row, column int }

func nearestCharger(floor [][]int) {
	var queue []tile
	for row := range floor {
		for column, value := range floor[row] {
			if value == charger {
				queue = append(queue, tile{row, column})
			}
		}
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, to := range [4]tile{{at.row - 1, at.column}, {at.row + 1, at.column}, {at.row, at.column - 1}, {at.row, at.column + 1}} {
			if to.row < 0 || to.row >= len(floor) || to.column < 0 || to.column >= len(floor[0]) {
				continue
			}
			if floor[to.row][to.column] == unknown {
				floor[to.row][to.column] = floor[at.row][at.column] + 1
				queue = append(queue, to)
			}
		}
	}
}
