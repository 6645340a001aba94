package main

func longestMirror(s string) string {
	longest := s[:1]
	for middle := range s {
		for _, right := range []int{middle, middle + 1} {
			left := middle
			for left >= 0 && right < len(s) && s[left] == s[right] {
				left--
				right++
			}
			if right-left-1 > len(longest) {
				longest = s[left+1 : right-1]
			}
		}
	}
	return longest
}
