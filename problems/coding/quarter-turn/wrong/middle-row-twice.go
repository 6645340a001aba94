package main

func quarterTurn(image [][]int) {
	size := len(image)
	for row := 0; row < (size+1)/2; row++ {
		for column := 0; column < (size+1)/2; column++ {
			kept := image[row][column]
			image[row][column] = image[size-1-column][row]
			image[size-1-column][row] = image[size-1-row][size-1-column]
			image[size-1-row][size-1-column] = image[column][size-1-row]
			image[column][size-1-row] = kept
		}
	}
}
