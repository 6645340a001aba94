package main

func numbersThenSign(tokens []string) int {
	var waiting []int
	for _, token := range tokens {
		switch token {
		case "+", "-", "*", "/":
			last := len(waiting) - 1
			left, right := waiting[last-1], waiting[last]
			waiting = waiting[:last]
			switch token {
			case "+":
				waiting[last-1] = left + right
			case "-":
				waiting[last-1] = left - right
			case "*":
				waiting[last-1] = left * right
			default:
				waiting[last-1] = left / right
			}
		default:
			if token[0] == '-' {
				waiting = append(waiting, -int(token[1]-'0'))
			} else {
				waiting = append(waiting, int(token[0]-'0'))
			}
		}
	}
	return waiting[0]
}
