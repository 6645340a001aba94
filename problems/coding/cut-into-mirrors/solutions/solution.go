package main

func cutIntoMirrors(s string) [][]string {
	ways := [][]string{}
	pieces := []string{}
	var cut func(start int)
	cut = func(start int) {
		if start == len(s) {
			ways = append(ways, append([]string{}, pieces...))
			return
		}
		for end := start + 1; end <= len(s); end++ {
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

func readsBothWays(piece string) bool {
	for left, right := 0, len(piece)-1; left < right; left, right = left+1, right-1 {
		if piece[left] != piece[right] {
			return false
		}
	}
	return true
}
