package main

func nGuards(n int) [][][]byte {
	boards := [][][]byte{}
	guards := make([]int, n) // the guard's column in each row so far
	columns := make([]bool, n)
	falling := make([]bool, 2*n)
	rising := make([]bool, 2*n)
	var place func(row int)
	place = func(row int) {
		if row == n {
			boards = append(boards, draw(guards))
			return
		}
		for column := 0; column < n; column++ {
			// row - column may be negative, so it is moved up by n.
			down, up := row-column+n, row+column
			if columns[column] || falling[down] || rising[up] {
				continue
			}
			guards[row] = column
			columns[column], falling[down], rising[up] = true, true, true
			place(row + 1)
			columns[column], falling[down], rising[up] = false, false, false
		}
	}
	place(0)
	return boards
}

func draw(guards []int) [][]byte {
	board := make([][]byte, len(guards))
	for row, guard := range guards {
		board[row] = make([]byte, len(guards))
		for column := range board[row] {
			board[row][column] = '.'
		}
		board[row][guard] = 'G'
	}
	return board
}
