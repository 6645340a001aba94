package main

const (
	water = '~'
	land  = '.'
)

func howManyPonds(grid [][]byte) int {
	ponds := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == water {
				ponds++
				drain(grid, row, column)
			}
		}
	}
	return ponds
}

// drain turns the whole pond around one cell into land.
func drain(grid [][]byte, row, column int) {
	if row < 0 || row >= len(grid) || column < 0 || column >= len(grid[row]) || grid[row][column] != water {
		return
	}
	grid[row][column] = land
	drain(grid, row-1, column)
	drain(grid, row+1, column)
	drain(grid, row, column-1)
	drain(grid, row, column+1)
}
