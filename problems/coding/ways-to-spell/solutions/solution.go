package main

func waysToSpell(text string, word string) int64 {
	ways := make([]int64, len(word)+1) // ways[j]: to spell word[:j] in the letters of the text so far
	ways[0] = 1
	for i := range text {
		// From the right, so that this letter is not used for two letters of the word.
		for j := len(word); j > 0; j-- {
			if word[j-1] == text[i] {
				ways[j] += ways[j-1]
			}
		}
	}
	return ways[len(word)]
}
