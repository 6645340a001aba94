package main

func sumUp(s string) int {
	total, number := 0, 0
	sign := 1
	signs := []int{1} // the top: the product of the signs before all open brackets
	for _, part := range []byte(s) {
		if '0' <= part && part <= '9' {
			number = number*10 + int(part-'0')
			continue
		}
		total += sign * number
		number = 0
		switch part {
		case '+':
			sign = signs[len(signs)-1]
		case '-':
			sign = -signs[len(signs)-1]
		case '(':
			signs = append(signs, sign)
		case ')':
			signs = signs[:len(signs)-1]
		}
	}
	return total + sign*number
}
