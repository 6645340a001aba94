package main

func mirrorStretches(s string) int {
	count := 0
	for middle := 1; middle < 2*len(s)-1; middle++ {
		left := (middle - 1) / 2
		right := left + 1
		if middle%2 == 0 {
			right++
		}
		for left >= 0 && right < len(s) && s[left] == s[right] {
			count++
			left--
			right++
		}
	}
	return count
}
