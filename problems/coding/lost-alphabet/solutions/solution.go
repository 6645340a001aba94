package main

func lostAlphabet(words []string) string {
	var present [26]bool
	for _, word := range words {
		for i := range word {
			present[word[i]-'a'] = true
		}
	}
	var before [26][26]bool
	for place := 1; place < len(words); place++ {
		word, following := words[place-1], words[place]
		at := 0
		for at < len(word) && at < len(following) && word[at] == following[at] {
			at++
		}
		if at < len(word) && at < len(following) {
			before[word[at]-'a'][following[at]-'a'] = true // only the first difference tells anything
		} else if len(word) > len(following) {
			return "" // a word cannot stand before its own beginning
		}
	}

	// Depth first: a letter is written down, from the back, when all later ones are.
	const inProgress, done = 1, 2
	var state [26]int
	turned := []byte{}
	var visit func(letter int) bool
	visit = func(letter int) bool {
		if state[letter] != 0 {
			return state[letter] == done
		}
		state[letter] = inProgress
		for later := range before[letter] {
			if before[letter][later] && !visit(later) {
				return false
			}
		}
		state[letter] = done
		turned = append(turned, byte('a'+letter))
		return true
	}
	for letter := range present {
		if present[letter] && !visit(letter) {
			return ""
		}
	}
	for i, j := 0, len(turned)-1; i < j; i, j = i+1, j-1 {
		turned[i], turned[j] = turned[j], turned[i]
	}
	return string(turned)
}
