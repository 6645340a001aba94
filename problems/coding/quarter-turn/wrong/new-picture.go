package main

func quarterTurn(image [][]int) {
	size := len(image)
	turned := make([][]int, size)
	for row := range turned {
		turned[row] = make([]int, size)
		for column := range turned[row] {
			turned[row][column] = image[size-1-column][row]
		}
	}
	image = turned
}
