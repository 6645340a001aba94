package main

func cheapestWiring(points [][]int) int {
	const far = 400_001 // more than any two points are apart
	distance := make([]int, len(points)) // to the wired part
	for point := range distance {
		distance[point] = far
	}
	wired := make([]bool, len(points))
	wired[0] = true
	total := 0
	for last, left := 0, len(points)-1; left > 0; left-- {
		nearest := -1
		for point := range points {
			if wired[point] {
				continue
			}
			// Only the point wired last can have brought this one nearer.
			if apart := wireBetween(points[last], points[point]); apart < distance[point] {
				distance[point] = apart
			}
			if nearest == -1 || distance[point] < distance[nearest] {
				nearest = point
			}
		}
		wired[nearest] = true
		total += distance[nearest]
		last = nearest
	}
	return total
}

func wireBetween(a, b []int) int {
	return abs(a[0]-b[0]) + abs(a[1]-b[1])
}

func abs(value int) int {
	if value < 0 {
		return -value
	}
	return value
}
