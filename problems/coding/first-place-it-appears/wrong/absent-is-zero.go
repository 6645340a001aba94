package main

func firstPlace(text string, word string) int {
	borders := make([]int, len(word))
	matched := 0
	for end := 1; end < len(word); end++ {
		for matched > 0 && word[end] != word[matched] {
			matched = borders[matched-1]
		}
		if word[end] == word[matched] {
			matched++
		}
		borders[end] = matched
	}
	found := 0
	matched = 0
	for place := 0; place < len(text); place++ {
		for matched > 0 && text[place] != word[matched] {
			matched = borders[matched-1]
		}
		if text[place] == word[matched] {
			matched++
		}
		if matched == len(word) {
			found = place - len(word) + 1
			break
		}
	}
	return found
}
