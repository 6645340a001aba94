package main

func findWords(board [][]byte, words []string) []string {
	found := []string{}
	for _, word := range words {
		if occurs(board, word) {
			found = append(found, word)
		}
	}
	return found
}

func occurs(board [][]byte, word string) bool {
	for row := range board {
		for column := range board[row] {
			for _, step := range [4][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
				matched := 0
				for r, c := row, column; matched < len(word) && r >= 0 && r < len(board) && c >= 0 && c < len(board[r]) && board[r][c] == word[matched]; r, c = r+step[0], c+step[1] {
					matched++
				}
				if matched == len(word) {
					return true
				}
			}
		}
	}
	return false
}
