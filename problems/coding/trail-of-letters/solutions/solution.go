package main

func trailOfLetters(board [][]byte, word string) bool {
	rows, columns := len(board), len(board[0])
	var follow func(row, column, place int) bool
	follow = func(row, column, place int) bool {
		if place == len(word) {
			return true
		}
		if row < 0 || row == rows || column < 0 || column == columns || board[row][column] != word[place] {
			return false
		}
		board[row][column] = 0 // part of the trail: fits no letter
		found := follow(row, column+1, place+1) || follow(row+1, column, place+1) ||
			follow(row, column-1, place+1) || follow(row-1, column, place+1)
		board[row][column] = word[place]
		return found
	}
	for row := 0; row < rows; row++ {
		for column := 0; column < columns; column++ {
			if follow(row, column, 0) {
				return true
			}
		}
	}
	return false
}
