package main

func everyLineUp(people []int) [][]int {
	lineUps := [][]int{}
	line := make([]int, 0, len(people))
	stands := make([]bool, len(people))
	var fill func()
	fill = func() {
		if len(line) == len(people) {
			lineUps = append(lineUps, append([]int{}, line...))
			return
		}
		for i, person := range people {
			if stands[i] {
				continue
			}
			stands[i] = true
			line = append(line, person)
			fill()
			line = line[:len(line)-1]
			stands[i] = false
		}
	}
	fill()
	return lineUps
}
