package main

func longestStretch(boards string, k int) int {
	var counts [26]int
	most := 0 // the record of any colour in any window so far; only a new record can lengthen the answer
	start := 0
	for end := range boards {
		colour := boards[end] - 'A'
		counts[colour]++
		if counts[colour] > most {
			most = counts[colour]
		}
		if end-start+1-most > k {
			counts[boards[start]-'A']--
			start++
		}
	}
	// The window never became shorter, so its last length is its greatest.
	return len(boards) - start
}
