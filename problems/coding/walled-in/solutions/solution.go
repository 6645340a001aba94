package main

func walledIn(board [][]byte) {
	rows, columns := len(board), len(board[0])
	for row := 0; row < rows; row++ {
		keep(board, row, 0)
		keep(board, row, columns-1)
	}
	for column := 0; column < columns; column++ {
		keep(board, 0, column)
		keep(board, rows-1, column)
	}
	for _, cells := range board {
		for column, cell := range cells {
			if cell == 'S' {
				cells[column] = 'O'
			} else {
				cells[column] = 'X'
			}
		}
	}
}

// keep marks everything that hangs on one free cell.
func keep(board [][]byte, row, column int) {
	if row < 0 || row >= len(board) || column < 0 || column >= len(board[0]) || board[row][column] != 'O' {
		return
	}
	board[row][column] = 'S'
	keep(board, row-1, column)
	keep(board, row+1, column)
	keep(board, row, column-1)
	keep(board, row, column+1)
}
