package main

func noSongTwice(songs []int) int {
	lastPlace := map[int]int{}
	longest, start := 0, 0
	for place, song := range songs {
		if last, seen := lastPlace[song]; seen && last >= start {
			if length := place - start; length > longest {
				longest = length
			}
			start = last + 1
		}
		lastPlace[song] = place
	}
	return longest
}
