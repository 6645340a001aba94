package main

import "sort"

func lowestLevel(heights [][]int) int {
	n := len(heights)
	// If a level is high enough, so is each above it: search by halving.
	return sort.Search(n*n, func(level int) bool { return canCross(heights, level) })
}

func canCross(heights [][]int, level int) bool {
	n := len(heights)
	if heights[0][0] > level {
		return false
	}
	seen := make([]bool, n*n)
	seen[0] = true
	waiting := []int{0}
	for len(waiting) > 0 {
		field := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		row, column := field/n, field%n
		for _, next := range [4][2]int{{row - 1, column}, {row + 1, column}, {row, column - 1}, {row, column + 1}} {
			r, c := next[0], next[1]
			if r < 0 || r == n || c < 0 || c == n || seen[r*n+c] || heights[r][c] > level {
				continue
			}
			seen[r*n+c] = true
			waiting = append(waiting, r*n+c)
		}
	}
	return seen[n*n-1]
}
