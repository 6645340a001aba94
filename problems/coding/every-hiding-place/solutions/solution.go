package main

func everyHidingPlace(text string, word string) []int {
	places := []int{}
	if len(word) > len(text) {
		return places
	}
	var wanted, inside [26]int
	for i := range word {
		wanted[word[i]-'a']++
	}
	for end := range text {
		inside[text[end]-'a']++
		if end >= len(word) {
			inside[text[end-len(word)]-'a']--
		}
		if inside == wanted {
			places = append(places, end-len(word)+1)
		}
	}
	return places
}
