package main

import "unicode"

func readsBothWays(s string) bool {
	left, right := 0, len(s)-1
	for left < right {
		for !counts(s[left]) {
			left++
		}
		for !counts(s[right]) {
			right--
		}
		if unicode.ToLower(rune(s[left])) != unicode.ToLower(rune(s[right])) {
			return false
		}
		left++
		right--
	}
	return true
}

func counts(c byte) bool {
	return unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))
}
