package main

import "strings"

func encodeWords(value []string) string {
	escaped := make([]string, len(value))
	for i, word := range value {
		word = strings.ReplaceAll(word, "%", "%p")
		escaped[i] = strings.ReplaceAll(word, ",", "%c")
	}
	return strings.Join(escaped, ",")
}

func decodeWords(text string) []string {
	if text == "" {
		return []string{}
	}
	words := strings.Split(text, ",")
	for i, word := range words {
		word = strings.ReplaceAll(word, "%c", ",")
		words[i] = strings.ReplaceAll(word, "%p", "%")
	}
	return words
}
