package main

func madeOfKnownWords(s string, words []string) bool {
	known := map[string]bool{}
	for _, word := range words {
		known[word] = true
	}
	start := 0
	found := false
	for end := 1; end <= len(s); end++ {
		if known[s[start:end]] {
			start = end
			found = true
		}
	}
	return found
}
