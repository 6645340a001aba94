package main

import "strconv"

func onesAndZeros(a string, b string) string {
	first, _ := strconv.ParseUint(a, 2, 64)
	second, _ := strconv.ParseUint(b, 2, 64)
	return strconv.FormatUint(first+second, 2)
}
