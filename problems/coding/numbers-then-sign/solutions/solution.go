package main

import "strconv"

func numbersThenSign(tokens []string) int {
	var waiting []int // results that no sign has used yet
	for _, token := range tokens {
		if number, err := strconv.Atoi(token); err == nil {
			waiting = append(waiting, number)
			continue
		}
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
	}
	return waiting[0]
}
