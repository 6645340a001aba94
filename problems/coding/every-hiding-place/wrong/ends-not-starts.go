package main

func everyHidingPlace(text string, word string) []int {
	var owed [26]int
	for i := range word {
		owed[word[i]-'a']++
	}
	places := []int{}
	start := 0
	for end := range text {
		letter := text[end] - 'a'
		owed[letter]--
		for owed[letter] < 0 {
			owed[text[start]-'a']++
			start++
		}
		if end-start+1 == len(word) {
			places = append(places, end)
		}
	}
	return places
}
