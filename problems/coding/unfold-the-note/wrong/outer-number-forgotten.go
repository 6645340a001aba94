package main

import "strings"

func unfold(s string) string {
	waiting := []string{}
	text := ""
	times := 0
	fresh := true
	for _, sign := range s {
		switch {
		case sign >= '0' && sign <= '9':
			if fresh {
				times = 0
			}
			times = times*10 + int(sign-'0')
			fresh = false
		case sign == '[':
			waiting = append(waiting, text)
			text = ""
			fresh = true
		case sign == ']':
			text = waiting[len(waiting)-1] + strings.Repeat(text, times)
			waiting = waiting[:len(waiting)-1]
			times = 1
		default:
			text += string(sign)
		}
	}
	return text
}
