package main

func nGuards(n int) [][][]byte {
	boards := [][][]byte{}
	columns := make([]bool, n)
	rising := make([]bool, 2*n)
	falling := make([]bool, 2*n)
	at := make([]int, n)
	var place func(row int)
	place = func(row int) {
		if row == n {
			board := make([][]byte, n)
			for r := range board {
				board[r] = make([]byte, n)
				for c := range board[r] {
					board[r][c] = '.'
				}
				board[r][at[r]] = 'G'
			}
			boards = append(boards, board)
			return
		}
		for column := 0; column < n; column++ {
			if columns[column] || rising[row+column] || falling[row-column+n] {
				continue
			}
			at[row] = column
			columns[column], rising[row+column], falling[row-column+n] = true, true, true
			place(row + 1)
			columns[column] = false
		}
	}
	place(0)
	return boards
}
