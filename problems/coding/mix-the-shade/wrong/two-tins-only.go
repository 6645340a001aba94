package main

func mixTheShade(tins [][]int, shade []int) bool {
	usable := [][]int{}
	for _, tin := range tins {
		if tin[0] <= shade[0] && tin[1] <= shade[1] && tin[2] <= shade[2] {
			usable = append(usable, tin)
		}
	}
	met := func(tin []int) int {
		parts := 0
		for part, wanted := range shade {
			if tin[part] == wanted {
				parts |= 1 << part
			}
		}
		return parts
	}
	var seen [8]bool
	for _, tin := range usable {
		seen[met(tin)] = true
	}
	for a := range seen {
		for b := range seen {
			if seen[a] && seen[b] && a|b == 7 {
				return true
			}
		}
	}
	return false
}
