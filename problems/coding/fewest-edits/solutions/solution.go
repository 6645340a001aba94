package main

func fewestEdits(a string, b string) int {
	row := make([]int, len(b)+1) // row[j]: the fewest from the letters of a so far to b[:j]
	for j := range row {
		row[j] = j
	}
	for i := range a {
		corner := row[0]
		row[0] = i + 1
		for j := 1; j <= len(b); j++ {
			above := row[j]
			if a[i] == b[j-1] {
				row[j] = corner
			} else {
				row[j] = 1 + min(corner, min(above, row[j-1]))
			}
			corner = above
		}
	}
	return row[len(b)]
}

func min(x, y int) int {
	if x < y {
		return x
	}
	return y
}
