package main

func readsBothWays(s string) bool {
	left, right := 0, len(s)-1
	for left < right {
		if !counts(s[left]) {
			left++
		} else if !counts(s[right]) {
			right--
		} else if apart := int(s[left]) - int(s[right]); apart != 0 && apart != 32 && apart != -32 {
			return false
		} else {
			left++
			right--
		}
	}
	return true
}

func counts(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}
