package main

func longestClimb(heights [][]int) int {
	rows, columns := len(heights), len(heights[0])
	climb := make([][]int, rows) // most fields of a climb that starts here, 0 if not known yet
	for row := range climb {
		climb[row] = make([]int, columns)
	}

	var climbFrom func(row, column int) int
	climbFrom = func(row, column int) int {
		if climb[row][column] > 0 {
			return climb[row][column]
		}
		longest := 1
		for _, next := range [4][2]int{{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}} {
			r, c := next[0], next[1]
			if r < 0 || r == rows || c < 0 || c == columns || heights[r][c] <= heights[row][column] {
				continue
			}
			if length := 1 + climbFrom(r, c); length > longest {
				longest = length
			}
		}
		climb[row][column] = longest
		return longest
	}

	longest := 0
	for row := range heights {
		for column := range heights[row] {
			if length := climbFrom(row, column); length > longest {
				longest = length
			}
		}
	}
	return longest
}
