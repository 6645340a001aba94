package main

import "sort"

func lastToHear(calls [][]int, n int, first int) int {
	outgoing := make([][][]int, n)
	for _, call := range calls {
		outgoing[call[0]] = append(outgoing[call[0]], call)
	}
	heard := make([]int, n)
	for office := range heard {
		heard[office] = -1
	}
	heard[first] = 0
	known := []int{first}
	for next := 0; next < len(known); next++ {
		rest := known[next:]
		sort.Slice(rest, func(i, j int) bool { return heard[rest[i]] < heard[rest[j]] })
		for _, call := range outgoing[known[next]] {
			if heard[call[1]] < 0 {
				heard[call[1]] = heard[call[0]] + call[2]
				known = append(known, call[1])
			}
		}
	}
	if len(known) < n {
		return -1
	}
	last := 0
	for _, moment := range heard {
		if moment > last {
			last = moment
		}
	}
	return last
}
