package main

func waysAcrossTown(rows int, cols int) int64 {
	ways := make([]int64, cols) // to each crossing of the first row
	for col := range ways {
		ways[col] = 1
	}
	for row := 1; row < rows; row++ {
		for col := 1; col < cols; col++ {
			ways[col] += ways[col-1] // from the north, plus from the west
		}
	}
	return ways[cols-1]
}
