package main

import "strconv"

func multiply(a string, b string) string {
	var first, second uint64
	for _, digit := range a {
		first = first*10 + uint64(digit-'0')
	}
	for _, digit := range b {
		second = second*10 + uint64(digit-'0')
	}
	return strconv.FormatUint(first*second, 10)
}
