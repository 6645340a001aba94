package main

func noTwinsSideBySide(s string) string {
	var left [26]int
	for i := range s {
		left[s[i]-'a']++
	}
	row := make([]byte, 0, len(s))
	last := -1
	for len(row) < len(s) {
		// The letter with the most tiles left, but not the one just placed.
		next := -1
		for letter, count := range left {
			if count > 0 && letter != last && (next < 0 || count > left[next]) {
				next = letter
			}
		}
		if next < 0 {
			return ""
		}
		left[next]--
		row = append(row, byte('a'+next))
		last = next
	}
	return string(row)
}
