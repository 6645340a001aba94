package main

import "math"

func reading(s string) int {
	place := 0
	for place < len(s) && s[place] == ' ' {
		place++
	}

	negative := false
	if place < len(s) && (s[place] == '+' || s[place] == '-') {
		negative = s[place] == '-'
		place++
	}

	var end int64 = math.MaxInt32
	if negative {
		end++
	}
	var value int64
	for place < len(s) && '0' <= s[place] && s[place] <= '9' {
		value = value*10 + int64(s[place]-'0')
		if value > end {
			value = end
		}
		place++
	}
	if negative {
		value = -value
	}
	return int(value)
}
