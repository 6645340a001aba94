package main

func faultBlanksLines(panel [][]int) {
	columns := make([]bool, len(panel[0]))
	rows := make([]bool, len(panel))
	for row := range panel {
		for column, lamp := range panel[row] {
			if lamp == 0 {
				rows[row], columns[column] = true, true
			}
		}
	}
	dark := make([][]int, len(panel))
	for row := range panel {
		dark[row] = append([]int{}, panel[row]...)
		for column := range dark[row] {
			if rows[row] || columns[column] {
				dark[row][column] = 0
			}
		}
	}
	panel = dark
}
