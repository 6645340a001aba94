package main

func cheapestWiring(points [][]int) int {
	total := 0
	for box := 1; box < len(points); box++ {
		total += abs(points[box][0]-points[box-1][0]) + abs(points[box][1]-points[box-1][1])
	}
	return total
}

func abs(value int) int {
	if value < 0 {
		return -value
	}
	return value
}
