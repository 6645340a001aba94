package main

func weightsThatBalance(weights []int, load int) [][]int {
	handfuls := [][]int{}
	handful := []int{}
	var add func(start, rest int) bool
	add = func(start, rest int) bool {
		if rest == 0 {
			handfuls = append(handfuls, append([]int{}, handful...))
			return true
		}
		for place := start; place < len(weights); place++ {
			if weights[place] > rest {
				continue
			}
			handful = append(handful, weights[place])
			found := add(place, rest-weights[place])
			handful = handful[:len(handful)-1]
			if found {
				return true
			}
		}
		return false
	}
	add(0, load)
	return handfuls
}
