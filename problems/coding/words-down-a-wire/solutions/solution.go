package main

import (
	"strconv"
	"strings"
)

func encodeWords(value []string) string {
	var text strings.Builder
	for _, word := range value {
		text.WriteString(strconv.Itoa(len(word)))
		text.WriteByte(':')
		text.WriteString(word)
	}
	return text.String()
}

func decodeWords(text string) []string {
	words := []string{}
	for text != "" {
		colon := strings.IndexByte(text, ':')
		length, err := strconv.Atoi(text[:colon])
		if err != nil {
			panic("no length in front of a word: " + text[:colon])
		}
		rest := text[colon+1:]
		words = append(words, rest[:length])
		text = rest[length:]
	}
	return words
}
