package main

func biggestField(grid [][]int) int {
	biggest := 0
	for row := range grid {
		for column := range grid[row] {
			if size := harvest(grid, row, column); size > biggest {
				biggest = size
			}
		}
	}
	return biggest
}

// harvest clears the field around one cell and returns how many cells it had.
func harvest(grid [][]int, row, column int) int {
	if row < 0 || row >= len(grid) || column < 0 || column >= len(grid[row]) || grid[row][column] == 0 {
		return 0
	}
	grid[row][column] = 0
	return 1 + harvest(grid, row-1, column) + harvest(grid, row+1, column) +
		harvest(grid, row, column-1) + harvest(grid, row, column+1)
}
