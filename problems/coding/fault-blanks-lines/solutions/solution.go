package main

func faultBlanksLines(panel [][]int) {
	rows := make([]bool, len(panel))
	columns := make([]bool, len(panel[0]))
	for row := range panel {
		for column, lamp := range panel[row] {
			if lamp == 0 {
				rows[row], columns[column] = true, true
			}
		}
	}
	for row := range panel {
		for column := range panel[row] {
			if rows[row] || columns[column] {
				panel[row][column] = 0
			}
		}
	}
}
