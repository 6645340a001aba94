package main

func roundAndInwards(grid [][]int) []int {
	top, bottom := 0, len(grid)-1
	left, right := 0, len(grid[0])-1
	numbers := []int{}
	for top <= bottom && left <= right {
		for column := left; column <= right; column++ {
			numbers = append(numbers, grid[top][column])
		}
		top++
		for row := top; row <= bottom; row++ {
			numbers = append(numbers, grid[row][right])
		}
		right--
		if top <= bottom {
			for column := right; column >= left; column-- {
				numbers = append(numbers, grid[bottom][column])
			}
			bottom--
		}
		for row := bottom; row >= top; row-- {
			numbers = append(numbers, grid[row][left])
		}
		left++
	}
	return numbers
}
