package main

func spillThePaint(image [][]byte, row int, col int, colour byte) [][]byte {
	if image[row][col] != colour {
		spread(image, row, col, image[row][col], colour)
	}
	return image
}

func spread(image [][]byte, row, col int, old, colour byte) {
	if row < 0 || row >= len(image) || col < 0 || col >= len(image[row]) || image[row][col] != old {
		return
	}
	image[row][col] = colour
	spread(image, row+1, col, old, colour)
	spread(image, row, col-1, old, colour)
	spread(image, row, col+1, old, colour)
}
