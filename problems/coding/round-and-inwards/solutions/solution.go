package main

func roundAndInwards(grid [][]int) []int {
	top, bottom := 0, len(grid)-1
	left, right := 0, len(grid[0])-1
	numbers := make([]int, 0, len(grid)*len(grid[0]))
	for top <= bottom && left <= right {
		numbers = append(numbers, grid[top][left:right+1]...)
		top++
		for row := top; row <= bottom; row++ {
			numbers = append(numbers, grid[row][right])
		}
		right--
		if top <= bottom { // or else a single row would be read once more
			for column := right; column >= left; column-- {
				numbers = append(numbers, grid[bottom][column])
			}
			bottom--
		}
		if left <= right { // or else a single column would be read once more
			for row := bottom; row >= top; row-- {
				numbers = append(numbers, grid[row][left])
			}
			left++
		}
	}
	return numbers
}
