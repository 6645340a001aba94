package main

func reading(s string) int {
	place := 0
	for place < len(s) && s[place] == ' ' {
		place++
	}
	sign := int64(1)
	if place < len(s) && (s[place] == '+' || s[place] == '-') {
		if s[place] == '-' {
			sign = -1
		}
		place++
	}
	var value int64
	for place < len(s) && s[place] >= '0' && s[place] <= '9' {
		value = value*10 + int64(s[place]-'0')
		place++
	}
	value *= sign
	if value > 2147483647 {
		return 2147483647
	}
	if value < -2147483648 {
		return -2147483648
	}
	return int(value)
}
