package main

func everyLidFits(s string) bool {
	lidOf := map[rune]rune{'(': ')', '[': ']', '{': '}'}
	var awaited []rune // the lids of the open boxes, the next one last
	for _, sign := range s {
		if lid, opens := lidOf[sign]; opens {
			awaited = append(awaited, lid)
			continue
		}
		last := len(awaited) - 1
		if last < 0 || awaited[last] != sign {
			return false
		}
		awaited = awaited[:last]
	}
	return len(awaited) == 0
}
