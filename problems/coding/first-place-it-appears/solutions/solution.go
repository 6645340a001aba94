package main

func firstPlace(text string, word string) int {
	borders := bordersOf(word)
	matched := 0 // how many letters of the word the text ends with, up to here
	for place := 0; place < len(text); place++ {
		for matched > 0 && text[place] != word[matched] {
			matched = borders[matched-1]
		}
		if text[place] == word[matched] {
			matched++
		}
		if matched == len(word) {
			return place - len(word) + 1
		}
	}
	return -1
}

// For each beginning of the word: the longest shorter beginning that it also ends with.
func bordersOf(word string) []int {
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
	return borders
}
