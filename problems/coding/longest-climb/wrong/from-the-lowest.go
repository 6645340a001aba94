package main

import "sort"

func longestClimb(heights [][]int) int {
	rows, columns := len(heights), len(heights[0])
	fields := make([]int, rows*columns)
	for i := range fields {
		fields[i] = i
	}
	height := func(field int) int { return heights[field/columns][field%columns] }
	sort.Slice(fields, func(i, j int) bool { return height(fields[i]) < height(fields[j]) })
	climb := make([]int, rows*columns)
	longest := 0
	for _, field := range fields {
		if height(field) == height(fields[0]) {
			climb[field] = 1
		}
		if climb[field] == 0 {
			continue
		}
		if climb[field] > longest {
			longest = climb[field]
		}
		row, column := field/columns, field%columns
		for _, next := range [4][2]int{{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}} {
			r, c := next[0], next[1]
			if r >= 0 && r < rows && c >= 0 && c < columns && heights[r][c] > height(field) && climb[r*columns+c] < climb[field]+1 {
				climb[r*columns+c] = climb[field] + 1
			}
		}
	}
	return longest
}
