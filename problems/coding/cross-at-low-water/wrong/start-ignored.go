package main

func lowestLevel(heights [][]int) int {
	n := len(heights)
	reachable := func(level int) bool {
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
	low, high := 0, n*n-1
	for low < high {
		middle := (low + high) / 2
		if reachable(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}
