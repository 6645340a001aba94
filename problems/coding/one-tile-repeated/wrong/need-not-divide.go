package main

func oneTile(s string) bool {
	borders := make([]int, len(s))
	matched := 0
	for end := 1; end < len(s); end++ {
		for matched > 0 && s[end] != s[matched] {
			matched = borders[matched-1]
		}
		if s[end] == s[matched] {
			matched++
		}
		borders[end] = matched
	}
	return matched > 0 && len(s)-matched <= len(s)/2
}
