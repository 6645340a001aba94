package main

func mixTheShade(tins [][]int, shade []int) bool {
	var met [3]bool
	for _, tin := range tins {
		if tin[0] > shade[0] || tin[1] > shade[1] || tin[2] > shade[2] {
			continue // too strong in one part: it would spoil any mix
		}
		for part, wanted := range shade {
			if tin[part] == wanted {
				met[part] = true
			}
		}
	}
	return met[0] && met[1] && met[2]
}
