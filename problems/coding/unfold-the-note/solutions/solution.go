package main

import "bytes"

type bracket struct {
	start int // where its text begins
	times int
}

func unfold(s string) string {
	text := []byte{}
	opened := []bracket{}
	times := 0
	for _, sign := range []byte(s) {
		switch {
		case '0' <= sign && sign <= '9':
			times = times*10 + int(sign-'0')
		case sign == '[':
			opened = append(opened, bracket{len(text), times})
			times = 0
		case sign == ']':
			last := opened[len(opened)-1]
			opened = opened[:len(opened)-1]
			// The piece stands there once already.
			text = append(text, bytes.Repeat(text[last.start:], last.times-1)...)
		default:
			text = append(text, sign)
		}
	}
	return string(text)
}
