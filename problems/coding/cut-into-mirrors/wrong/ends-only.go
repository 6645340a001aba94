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
			if s[start] == s[end-1] {
				pieces = append(pieces, s[start:end])
				cut(end)
				pieces = pieces[:len(pieces)-1]
			}
		}
	}
	cut(0)
	return ways
}
