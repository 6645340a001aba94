package main

func oneLetterAtATime(start string, goal string, words []string) int {
	unseen := make(map[string]bool, len(words))
	for _, word := range words {
		unseen[word] = true
	}
	if !unseen[goal] {
		return 0
	}
	delete(unseen, start)

	ring := map[string]bool{start: true}
	for length := 2; len(ring) > 0; length++ {
		nextRing := make(map[string]bool)
		for word := range ring {
			changed := []byte(word)
			for place := range changed {
				letter := changed[place]
				for other := byte('a'); other <= 'z'; other++ {
					changed[place] = other
					if !unseen[string(changed)] {
						continue
					}
					if string(changed) == goal {
						return length
					}
					nextRing[string(changed)] = true
				}
				changed[place] = letter
			}
		}
		ring = nextRing
	}
	return 0
}
