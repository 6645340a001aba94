package main

func madeOfKnownWords(s string, words []string) bool {
	known := make(map[string]bool, len(words))
	longest := 0
	for _, word := range words {
		known[word] = true
		if len(word) > longest {
			longest = len(word)
		}
	}
	reachable := make([]bool, len(s)+1) // whether the first so many letters can be cut
	reachable[0] = true
	for end := 1; end <= len(s); end++ {
		for start := end - 1; start >= 0 && end-start <= longest; start-- {
			if reachable[start] && known[s[start:end]] {
				reachable[end] = true
				break
			}
		}
	}
	return reachable[len(s)]
}
