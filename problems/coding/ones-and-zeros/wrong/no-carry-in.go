package main

import "strings"

func onesAndZeros(a string, b string) string {
	digits := make([]byte, max(len(a), len(b))+1)
	for i := range digits {
		digits[i] = '0'
	}
	for i := 1; i <= len(a) || i <= len(b); i++ {
		sum := 0
		if i <= len(a) {
			sum += int(a[len(a)-i] - '0')
		}
		if i <= len(b) {
			sum += int(b[len(b)-i] - '0')
		}
		place := len(digits) - i
		if sum == 2 {
			digits[place] = '0'
			digits[place-1] = '1'
		} else if sum == 1 {
			digits[place] = '1'
		}
	}
	if sum := strings.TrimLeft(string(digits), "0"); sum != "" {
		return sum
	}
	return "0"
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
