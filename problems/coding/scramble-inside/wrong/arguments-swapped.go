package main

func scrambleInside(text string, word string) bool {
	if len(word) > len(text) {
		return false
	}
	var surplus [26]int
	for i := range word {
		surplus[word[i]-'a']--
		surplus[text[i]-'a']++
	}
	for end := len(word); ; end++ {
		if surplus == [26]int{} {
			return true
		}
		if end == len(text) {
			return false
		}
		surplus[text[end]-'a']++
		surplus[text[end-len(word)]-'a']--
	}
}
