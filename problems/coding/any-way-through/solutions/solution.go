package main

func anyWayThrough(n int, roads [][]int, start int, goal int) []int {
	neighbours := make([][]int, n)
	for _, road := range roads {
		a, b := road[0], road[1]
		neighbours[a] = append(neighbours[a], b)
		neighbours[b] = append(neighbours[b], a)
	}

	cameFrom := make([]int, n)
	for place := range cameFrom {
		cameFrom[place] = -1
	}
	cameFrom[goal] = goal
	queue := []int{goal} // from the goal backwards, so that cameFrom leads the right way round
	for len(queue) > 0 {
		place := queue[0]
		queue = queue[1:]
		for _, beside := range neighbours[place] {
			if cameFrom[beside] == -1 {
				cameFrom[beside] = place
				queue = append(queue, beside)
			}
		}
	}

	if cameFrom[start] == -1 {
		return []int{}
	}
	way := []int{start}
	for place := start; place != goal; {
		place = cameFrom[place]
		way = append(way, place)
	}
	return way
}
