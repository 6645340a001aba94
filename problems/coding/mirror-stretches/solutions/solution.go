package main

func mirrorStretches(s string) int {
	count := 0
	for middle := range s {
		count += grow(s, middle, middle)   // the middle is a letter
		count += grow(s, middle, middle+1) // the middle is the gap behind it
	}
	return count
}

// grow counts the mirror stretches around the middle whose first one goes from left to right.
func grow(s string, left, right int) int {
	count := 0
	for left >= 0 && right < len(s) && s[left] == s[right] {
		count++
		left--
		right++
	}
	return count
}
