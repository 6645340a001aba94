package main

func oneTile(s string) bool {
	n := len(s)
	for length := 1; length <= n/2; length++ {
		if n%length == 0 && repeatsAfter(s, length) {
			return true
		}
	}
	return false
}

func repeatsAfter(s string, length int) bool {
	return s[length:] == s[:len(s)-length]
}
