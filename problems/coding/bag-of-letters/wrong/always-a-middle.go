package main

func bagOfLetters(s string) int {
	var counts [128]int
	for i := range s {
		counts[s[i]]++
	}
	length := 0
	for _, count := range counts {
		length += count / 2 * 2
	}
	return length + 1
}
