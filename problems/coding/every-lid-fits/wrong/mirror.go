package main

func everyLidFits(s string) bool {
	lidOf := map[byte]byte{'(': ')', '[': ']', '{': '}'}
	for left, right := 0, len(s)-1; left <= right; left, right = left+1, right-1 {
		if lid, opens := lidOf[s[left]]; !opens || lid != s[right] {
			return false
		}
	}
	return true
}
