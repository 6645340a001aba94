package main

import "strings"

func multiply(a string, b string) string {
	// Highest column first: the digits at i and j of the texts belong into column i + j + 1, the carry goes to the left.
	columns := make([]int, len(a)+len(b))
	for i := range a {
		for j := range b {
			columns[i+j+1] += int(a[i]-'0') * int(b[j]-'0')
		}
	}
	digits := make([]byte, len(columns))
	carry := 0
	for place := len(columns) - 1; place >= 0; place-- {
		carry += columns[place]
		digits[place] = byte('0' + carry%10)
		carry /= 10
	}

	product := strings.TrimLeft(string(digits), "0")
	if product == "" {
		return "0"
	}
	return product
}
