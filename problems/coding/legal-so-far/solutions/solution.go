package main

func legalSoFar(board [][]byte) bool {
	var rows, columns, boxes [9][9]bool
	for row, cells := range board {
		for column, sign := range cells {
			if sign == '.' {
				continue
			}
			box, digit := row/3*3+column/3, sign-'1'
			if rows[row][digit] || columns[column][digit] || boxes[box][digit] {
				return false
			}
			rows[row][digit], columns[column][digit], boxes[box][digit] = true, true, true
		}
	}
	return true
}
