package main

func howManyPonds(grid [][]byte) int {
	ponds := 0
	for row := range grid {
		for column := range grid[row] {
			if grid[row][column] == '~' {
				ponds++
				drain(grid, row, column)
			}
		}
	}
	return ponds
}

func drain(grid [][]byte, row, column int) {
	if row == len(grid) || column == len(grid[row]) || grid[row][column] != '~' {
		return
	}
	grid[row][column] = '.'
	drain(grid, row+1, column)
	drain(grid, row, column+1)
}
