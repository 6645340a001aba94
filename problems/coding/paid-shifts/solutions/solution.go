package main

import "sort"

func paidShifts(begins []int, ends []int, pay []int) int64 {
	order := make([]int, len(ends))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return ends[order[i]] < ends[order[j]] })

	best := make([]int64, len(order)+1) // best[i]: the most that the first i shifts can earn
	for i, shift := range order {
		// So many shifts are over when this one begins.
		before := sort.Search(i, func(j int) bool { return ends[order[j]] > begins[shift] })
		best[i+1] = best[i]
		if earned := best[before] + int64(pay[shift]); earned > best[i+1] {
			best[i+1] = earned
		}
	}
	return best[len(order)]
}
