package main

var letters = map[byte]string{
	'2': "abc", '3': "def", '4': "ghi", '5': "jkl",
	'6': "mno", '7': "pqrs", '8': "tuv", '9': "wxyz",
}

func wordsOnAKeypad(digits string) []string {
	words := []string{}
	var choose func(place int, word string)
	choose = func(place int, word string) {
		if place >= len(digits)-1 {
			if len(digits) > 0 {
				words = append(words, word)
			}
			return
		}
		for _, letter := range letters[digits[place]] {
			choose(place+1, word+string(letter))
		}
	}
	choose(0, "")
	return words
}
