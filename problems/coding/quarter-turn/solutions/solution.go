package main

func quarterTurn(image [][]int) {
	size := len(image)
	for row := 0; row < size; row++ {
		for column := 0; column < row; column++ { // below the diagonal only, or each pair would be swapped back
			image[row][column], image[column][row] = image[column][row], image[row][column]
		}
	}
	for _, line := range image {
		for left, right := 0, size-1; left < right; left, right = left+1, right-1 {
			line[left], line[right] = line[right], line[left]
		}
	}
}
