package main

func smallestClipping(text string, letters string) string {
	var owed [256]int
	for i := 0; i < len(letters); i++ {
		owed[letters[i]]++
	}
	missing := len(letters)
	for end := 1; end <= len(text); end++ {
		letter := text[end-1]
		if owed[letter] > 0 {
			missing--
		}
		owed[letter]--
		if missing > 0 {
			continue
		}

		start := 0
		for owed[text[start]] < 0 {
			owed[text[start]]++
			start++
		}
		return text[start:end]
	}
	return ""
}
