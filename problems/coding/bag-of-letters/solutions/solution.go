package main

func bagOfLetters(s string) int {
	var waits [128]bool // for a letter: is one without a partner?
	pairs := 0
	for i := range s {
		if waits[s[i]] {
			pairs++
		}
		waits[s[i]] = !waits[s[i]]
	}
	if 2*pairs < len(s) {
		return 2*pairs + 1
	}
	return 2 * pairs
}
