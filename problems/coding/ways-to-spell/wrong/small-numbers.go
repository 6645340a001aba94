package main

func waysToSpell(text string, word string) int64 {
	ways := make([]int32, len(word)+1)
	ways[0] = 1
	for i := range text {
		for j := len(word); j > 0; j-- {
			if word[j-1] == text[i] {
				ways[j] += ways[j-1]
			}
		}
	}
	return int64(ways[len(word)])
}
