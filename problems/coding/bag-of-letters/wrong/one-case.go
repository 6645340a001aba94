package main

import "strings"

func bagOfLetters(s string) int {
	counts := map[rune]int{}
	pairs := 0
	for _, letter := range strings.ToLower(s) {
		counts[letter]++
		if counts[letter]%2 == 0 {
			pairs++
		}
	}
	if 2*pairs < len(s) {
		return 2*pairs + 1
	}
	return 2 * pairs
}
