package main

func smallestClipping(text string, letters string) string {
	var owed [256]int // below zero: the window has more than needed
	for i := 0; i < len(letters); i++ {
		owed[letters[i]]++
	}
	missing := len(letters)
	bestStart, bestLength := 0, len(text)+1
	start := 0
	for end := 1; end <= len(text); end++ {
		letter := text[end-1]
		if owed[letter] > 0 {
			missing--
		}
		owed[letter]--

		for missing == 0 {
			if end-start < bestLength {
				bestStart, bestLength = start, end-start
			}
			owed[text[start]]++
			if owed[text[start]] > 0 {
				missing++
			}
			start++
		}
	}
	if bestLength > len(text) {
		return ""
	}
	return text[bestStart : bestStart+bestLength]
}
