package main

func sameTiles(a string, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var folded byte
	for i := range a {
		folded ^= a[i] ^ b[i]
	}
	return folded == 0
}
