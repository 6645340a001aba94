package main

import "strconv"

func encodeWords(value []string) string {
	text := ""
	for _, word := range value {
		text += strconv.Itoa(len(word)) + ":" + word
	}
	return text
}

func decodeWords(text string) []string {
	words := []string{}
	for place := 0; place < len(text); {
		length := int(text[place] - '0')
		words = append(words, text[place+2:place+2+length])
		place += 2 + length
	}
	return words
}
