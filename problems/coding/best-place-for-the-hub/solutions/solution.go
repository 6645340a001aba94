package main

func bestPlaces(n int, links [][]int) []int {
	neighbours := make([][]int, n)
	for _, link := range links {
		a, b := link[0], link[1]
		neighbours[a] = append(neighbours[a], b)
		neighbours[b] = append(neighbours[b], a)
	}

	// Two searches give a longest way; the best places are its middle.
	oneEnd, _ := farthestFrom(0, neighbours)
	otherEnd, cameFrom := farthestFrom(oneEnd, neighbours)
	way := []int{otherEnd}
	for site := otherEnd; site != oneEnd; {
		site = cameFrom[site]
		way = append(way, site)
	}
	return way[(len(way)-1)/2 : len(way)/2+1]
}

func farthestFrom(start int, neighbours [][]int) (farthest int, cameFrom []int) {
	cameFrom = make([]int, len(neighbours))
	cameFrom[start] = -1
	reached := []int{start}
	for next := 0; next < len(reached); next++ {
		site := reached[next]
		for _, near := range neighbours[site] {
			if near != cameFrom[site] {
				cameFrom[near] = site
				reached = append(reached, near)
			}
		}
	}
	return reached[len(reached)-1], cameFrom
}
