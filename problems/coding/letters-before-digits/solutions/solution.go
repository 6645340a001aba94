package main

import (
	"sort"
	"strings"
)

type letterLine struct {
	text, id, line string
}

func lettersBeforeDigits(lines []string) []string {
	var letterLines []letterLine
	var digitLines []string
	for _, line := range lines {
		blank := strings.IndexByte(line, ' ')
		id, text := line[:blank], line[blank+1:]
		if '0' <= text[0] && text[0] <= '9' {
			digitLines = append(digitLines, line)
		} else {
			letterLines = append(letterLines, letterLine{text, id, line})
		}
	}
	sort.Slice(letterLines, func(i, j int) bool {
		if letterLines[i].text != letterLines[j].text {
			return letterLines[i].text < letterLines[j].text
		}
		return letterLines[i].id < letterLines[j].id
	})

	tidy := make([]string, 0, len(lines))
	for _, entry := range letterLines {
		tidy = append(tidy, entry.line)
	}
	return append(tidy, digitLines...)
}
