package main

func scrambleInside(word string, text string) bool {
	var owed [26]int
	for i := range word {
		owed[word[i]-'a']++
	}
	start := 0
	for end := range text {
		letter := text[end] - 'a'
		owed[letter]--
		// One too many: give up letters from the left until it is not.
		for owed[letter] < 0 {
			owed[text[start]-'a']++
			start++
		}
		if end-start+1 == len(word) {
			return true
		}
	}
	return false
}
