package main

func longestStretch(boards string, k int) int {
	var counts [26]int
	start, most, longest := 0, 0, 0
	for end := range boards {
		counts[boards[end]-'A']++
		if counts[boards[end]-'A'] > most {
			most = counts[boards[end]-'A']
		}
		for start < end && end-start+1-most >= k {
			counts[boards[start]-'A']--
			start++
		}
		if end-start+1 > longest {
			longest = end - start + 1
		}
	}
	return longest
}
