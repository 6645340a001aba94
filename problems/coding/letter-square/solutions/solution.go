package main

type node struct {
	children [26]*node
	branches int    // how many children there are
	word     string // the word that ends here, "" if none
}

func findWords(board [][]byte, words []string) []string {
	root := &node{}
	for _, word := range words {
		root.insert(word)
	}
	found := []string{}
	for row := range board {
		for column := range board[row] {
			found = walk(board, row, column, root, found)
		}
	}
	return found
}

func (n *node) insert(word string) {
	for i := 0; i < len(word); i++ {
		child := n.children[word[i]-'a']
		if child == nil {
			child = &node{}
			n.children[word[i]-'a'] = child
			n.branches++
		}
		n = child
	}
	n.word = word
}

const used = '#'

func walk(board [][]byte, row, column int, parent *node, found []string) []string {
	if row < 0 || row == len(board) || column < 0 || column == len(board[row]) || board[row][column] == used {
		return found
	}
	letter := board[row][column]
	here := parent.children[letter-'a']
	if here == nil {
		return found
	}
	if here.word != "" {
		found = append(found, here.word)
		here.word = "" // reported once
	}

	board[row][column] = used
	found = walk(board, row-1, column, here, found)
	found = walk(board, row+1, column, here, found)
	found = walk(board, row, column-1, here, found)
	found = walk(board, row, column+1, here, found)
	board[row][column] = letter

	if here.branches == 0 {
		parent.children[letter-'a'] = nil // no word is left on this branch
		parent.branches--
	}
	return found
}
