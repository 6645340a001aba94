package main

func longestMirror(s string) string {
	longest := ""
	for middle := range s {
		for _, right := range []int{middle, middle + 1} { // a letter in the middle, or a gap
			left := middle
			for left >= 0 && right < len(s) && s[left] == s[right] {
				left--
				right++
			}
			// Both ends have gone one step too far.
			if right-left-1 > len(longest) {
				longest = s[left+1 : right]
			}
		}
	}
	return longest
}
