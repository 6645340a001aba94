package main

func wovenRibbons(a string, b string, c string) bool {
	if len(a)+len(b) != len(c) {
		return false
	}
	fits := make([]bool, len(b)+1) // fits[j]: the letters of a so far and b[:j] make that much of c
	for i := 0; i <= len(a); i++ {
		for j := 0; j <= len(b); j++ {
			if i == 0 && j == 0 {
				fits[0] = true
				continue
			}
			letter := c[i+j-1]
			fromA := i > 0 && fits[j] && a[i-1] == letter
			fromB := j > 0 && fits[j-1] && b[j-1] == letter
			fits[j] = fromA || fromB
		}
	}
	return fits[len(b)]
}
