package main

func cutIntoMirrors(s string) [][]string {
	ways := [][]string{}
	pieces := []string{}
	readsBothWays := func(piece string) bool {
		for i, j := 0, len(piece)-1; i < j; i, j = i+1, j-1 {
			if piece[i] != piece[j] {
				return false
			}
		}
		return true
	}
	var cut func(start int)
	cut = func(start int) {
		if start == len(s) {
			ways = append(ways, append([]string{}, pieces...))
			return
		}
		for end := start + 1; end <= len(s); end += 2 {
			if readsBothWays(s[start:end]) {
				pieces = append(pieces, s[start:end])
				cut(end)
				pieces = pieces[:len(pieces)-1]
			}
		}
	}
	cut(0)
	return ways
}
