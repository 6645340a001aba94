package main

import "strings"

func onesAndZeros(a string, b string) string {
	width := len(a)
	if len(b) > width {
		width = len(b)
	}
	sum := make([]byte, width+1)
	var carry byte
	for fromRight := 1; fromRight <= width; fromRight++ {
		total := carry + digit(a, fromRight) + digit(b, fromRight)
		sum[width+1-fromRight] = '0' + total%2
		carry = total / 2
	}
	sum[0] = '0' + carry

	if trimmed := strings.TrimLeft(string(sum), "0"); trimmed != "" {
		return trimmed
	}
	return "0"
}

// digit returns the digit at a place counted from the right end, 0 beyond the row.
func digit(row string, fromRight int) byte {
	if fromRight > len(row) {
		return 0
	}
	return row[len(row)-fromRight] - '0'
}
