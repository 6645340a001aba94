package main

func sumUp(s string) int {
	total, number := 0, 0
	sign := 1
	signs := []int{1}
	before := byte('(')
	for place := 0; place < len(s); place++ {
		part := s[place]
		switch {
		case part == ' ':
			continue
		case '0' <= part && part <= '9':
			number = number*10 + int(part-'0')
		case part == '+' || part == '-':
			total += sign * number
			number = 0
			sign = signs[len(signs)-1]
			if part == '-' && before != '(' {
				sign = -sign
			}
		case part == '(':
			signs = append(signs, sign)
		case part == ')':
			total += sign * number
			number = 0
			signs = signs[:len(signs)-1]
		}
		before = part
	}
	return total + sign*number
}
