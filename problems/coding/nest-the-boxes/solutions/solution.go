package main

func nestTheBoxes(n int) []string {
	texts := []string{}
	text := make([]byte, 2*n)
	var write func(opened, closed int)
	write = func(opened, closed int) {
		length := opened + closed
		if length == 2*n {
			texts = append(texts, string(text))
			return
		}
		if opened < n {
			text[length] = '('
			write(opened+1, closed)
		}
		if closed < opened {
			text[length] = ')'
			write(opened, closed+1)
		}
	}
	write(0, 0)
	return texts
}
