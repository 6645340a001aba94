package main

const (
	unaware = 1
	knows   = 2
)

type desk struct{ row, column int }

func rumourInTheOffice(desks [][]int) int {
	var heardLast []desk
	left := 0 // people who have not heard it yet
	for row := range desks {
		for column, who := range desks[row] {
			if who == knows {
				heardLast = append(heardLast, desk{row, column})
			} else if who == unaware {
				left++
			}
		}
	}
	minutes := 0
	for left > 0 && len(heardLast) > 0 {
		minutes++
		var hearingNow []desk
		for _, at := range heardLast {
			for _, to := range [4]desk{{at.row - 1, at.column}, {at.row + 1, at.column}, {at.row, at.column - 1}, {at.row, at.column + 1}} {
				if to.row >= 0 && to.row < len(desks) && to.column >= 0 && to.column < len(desks[0]) && desks[to.row][to.column] == unaware {
					desks[to.row][to.column] = knows
					left--
					hearingNow = append(hearingNow, to)
				}
			}
		}
		heardLast = hearingNow
	}
	if left > 0 {
		return -1
	}
	return minutes
}
