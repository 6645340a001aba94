package main

func noSongTwice(songs []int) int {
	lastPlace := make(map[int]int, len(songs))
	longest, start := 0, 0
	for place, song := range songs {
		// A copy from before the stretch is harmless: the start moves forward only.
		if last, seen := lastPlace[song]; seen && last >= start {
			start = last + 1
		}
		lastPlace[song] = place
		if length := place - start + 1; length > longest {
			longest = length
		}
	}
	return longest
}
