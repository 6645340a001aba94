package main

func mirrorStretches(s string) int {
	count := 0
	for start := range s {
		for end := start; end < len(s); end++ {
			if s[start] == s[end] {
				count++
			}
		}
	}
	return count
}
