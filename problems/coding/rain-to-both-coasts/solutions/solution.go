package main

func rainToBothCoasts(heights [][]int) [][]int {
	rows, columns := len(heights), len(heights[0])
	toWest, toEast := marks(rows, columns), marks(rows, columns)
	for row := 0; row < rows; row++ {
		climb(heights, toWest, row, 0)
		climb(heights, toEast, row, columns-1)
	}
	for column := 0; column < columns; column++ {
		climb(heights, toWest, 0, column)
		climb(heights, toEast, rows-1, column)
	}
	both := [][]int{}
	for row := range heights {
		for column := range heights[row] {
			if toWest[row][column] && toEast[row][column] {
				both = append(both, []int{row, column})
			}
		}
	}
	return both
}

func marks(rows, columns int) [][]bool {
	all := make([][]bool, rows)
	for row := range all {
		all[row] = make([]bool, columns)
	}
	return all
}

// climb marks a cell and all from which water comes down to it.
func climb(heights [][]int, drains [][]bool, row, column int) {
	if drains[row][column] {
		return
	}
	drains[row][column] = true
	for _, to := range [4][2]int{{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}} {
		r, c := to[0], to[1]
		if r >= 0 && r < len(heights) && c >= 0 && c < len(heights[0]) && heights[r][c] >= heights[row][column] {
			climb(heights, drains, r, c)
		}
	}
}
