package main

type cell struct{ row, column int }

func stepsToTheExit(walls [][]bool, start []int) int {
	rows, columns := len(walls), len(walls[0])
	here := cell{start[0], start[1]}
	walls[here.row][here.column] = true // a cell that has been reached is closed
	ring := []cell{here}
	for steps := 1; len(ring) > 0; steps++ {
		var nextRing []cell
		for _, at := range ring {
			for _, to := range []cell{{at.row - 1, at.column}, {at.row + 1, at.column}, {at.row, at.column - 1}, {at.row, at.column + 1}} {
				if to.row < 0 || to.row >= rows || to.column < 0 || to.column >= columns || walls[to.row][to.column] {
					continue
				}
				if to.row == 0 || to.row == rows-1 || to.column == 0 || to.column == columns-1 {
					return steps
				}
				walls[to.row][to.column] = true
				nextRing = append(nextRing, to)
			}
		}
		ring = nextRing
	}
	return -1
}
