package main

import (
	"sort"
	"strings"
)

func lettersBeforeDigits(lines []string) []string {
	key := func(line string) (string, string) {
		words := strings.Fields(line)
		return strings.Join(words[1:], ""), words[0]
	}
	var letterLines, digitLines []string
	for _, line := range lines {
		if last := line[len(line)-1]; '0' <= last && last <= '9' {
			digitLines = append(digitLines, line)
		} else {
			letterLines = append(letterLines, line)
		}
	}
	sort.SliceStable(letterLines, func(i, j int) bool {
		text, id := key(letterLines[i])
		otherText, otherID := key(letterLines[j])
		if text != otherText {
			return text < otherText
		}
		return id < otherID
	})
	return append(append([]string{}, letterLines...), digitLines...)
}
