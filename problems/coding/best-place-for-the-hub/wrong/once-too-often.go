package main

func bestPlaces(n int, links [][]int) []int {
	if n == 1 {
		return []int{0}
	}
	neighbours := make([][]int, n)
	for _, link := range links {
		neighbours[link[0]] = append(neighbours[link[0]], link[1])
		neighbours[link[1]] = append(neighbours[link[1]], link[0])
	}
	degree := make([]int, n)
	var outer []int
	for site := range neighbours {
		degree[site] = len(neighbours[site])
		if degree[site] == 1 {
			outer = append(outer, site)
		}
	}
	left := n
	for left > 1 {
		left -= len(outer)
		var next []int
		for _, site := range outer {
			for _, near := range neighbours[site] {
				degree[near]--
				if degree[near] == 1 {
					next = append(next, near)
				}
			}
		}
		outer = next
		if left == 1 {
			break
		}
	}
	if left == 1 && len(outer) == 0 {
		for site := range degree {
			if degree[site] == 0 {
				return []int{site}
			}
		}
	}
	return outer
}
