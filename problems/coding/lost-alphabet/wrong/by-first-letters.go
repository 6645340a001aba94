package main

func lostAlphabet(words []string) string {
	order := ""
	seen := map[byte]bool{}
	for place, word := range words {
		if !seen[word[0]] {
			seen[word[0]] = true
			order += word[:1]
		} else if place > 0 && words[place-1][0] != word[0] {
			return ""
		}
	}
	for _, word := range words {
		for i := range word {
			if !seen[word[i]] {
				seen[word[i]] = true
				order += word[i : i+1]
			}
		}
	}
	return order
}
