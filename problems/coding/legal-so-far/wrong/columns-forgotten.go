package main

func legalSoFar(board [][]byte) bool {
	var rows, boxes [9][9]bool
	for row := range board {
		for column, sign := range board[row] {
			if sign == '.' {
				continue
			}
			box, digit := row/3*3+column/3, sign-'1'
			if rows[row][digit] || boxes[box][digit] {
				return false
			}
			rows[row][digit], boxes[box][digit] = true, true
		}
	}
	return true
}
