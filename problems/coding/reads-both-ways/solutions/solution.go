package main

import "unicode"

func readsBothWays(s string) bool {
	left, right := 0, len(s)-1
	for left < right {
		first, last := rune(s[left]), rune(s[right])
		switch {
		case !counts(first):
			left++
		case !counts(last):
			right--
		case unicode.ToLower(first) != unicode.ToLower(last):
			return false
		default:
			left++
			right--
		}
	}
	return true
}

func counts(character rune) bool {
	return unicode.IsLetter(character) || unicode.IsDigit(character)
}
