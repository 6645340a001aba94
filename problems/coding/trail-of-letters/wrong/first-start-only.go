package main

func trailOfLetters(board [][]byte, word string) bool {
	var follow func(row, column, place int) bool
	follow = func(row, column, place int) bool {
		if place == len(word) {
			return true
		}
		if row < 0 || row == len(board) || column < 0 || column == len(board[0]) || board[row][column] != word[place] {
			return false
		}
		letter := board[row][column]
		board[row][column] = 0
		found := follow(row+1, column, place+1) || follow(row-1, column, place+1) ||
			follow(row, column+1, place+1) || follow(row, column-1, place+1)
		board[row][column] = letter
		return found
	}
	for row := range board {
		for column := range board[row] {
			if board[row][column] == word[0] {
				return follow(row, column, 0)
			}
		}
	}
	return false
}
