package main

func nestTheBoxes(n int) []string {
	if n == 1 {
		return []string{"()"}
	}
	texts := []string{}
	for _, inner := range nestTheBoxes(n - 1) {
		texts = append(texts, "("+inner+")", "()"+inner)
	}
	return texts
}
