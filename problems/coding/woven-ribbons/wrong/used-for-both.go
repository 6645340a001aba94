package main

func wovenRibbons(a string, b string, c string) bool {
	return len(a)+len(b) == len(c) && inOrder(a, c) && inOrder(b, c)
}

func inOrder(row, c string) bool {
	place := 0
	for i := range c {
		if place < len(row) && row[place] == c[i] {
			place++
		}
	}
	return place == len(row)
}
