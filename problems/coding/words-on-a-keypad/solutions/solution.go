package main

var letters = map[byte]string{
	'2': "abc", '3': "def", '4': "ghi", '5': "jkl",
	'6': "mno", '7': "pqrs", '8': "tuv", '9': "wxyz",
}

func wordsOnAKeypad(digits string) []string {
	words := []string{}
	if digits == "" {
		return words
	}
	chosen := make([]byte, len(digits))
	var choose func(place int)
	choose = func(place int) {
		if place == len(digits) {
			words = append(words, string(chosen))
			return
		}
		onKey := letters[digits[place]]
		for i := 0; i < len(onKey); i++ {
			chosen[place] = onKey[i]
			choose(place + 1)
		}
	}
	choose(0)
	return words
}
