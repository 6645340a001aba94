package main

func waysAcrossTown(rows int, cols int) int64 {
	ways := make([]int32, cols)
	for col := range ways {
		ways[col] = 1
	}
	for row := 1; row < rows; row++ {
		for col := 1; col < cols; col++ {
			ways[col] += ways[col-1]
		}
	}
	return int64(ways[cols-1])
}
