package main

import "sort"

func paidShifts(begins []int, ends []int, pay []int) int64 {
	order := make([]int, len(ends))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return ends[order[i]] < ends[order[j]] })

	best := make([]int32, len(order)+1)
	for i, shift := range order {
		before := sort.Search(i, func(j int) bool { return ends[order[j]] > begins[shift] })
		best[i+1] = best[i]
		if earned := best[before] + int32(pay[shift]); earned > best[i+1] {
			best[i+1] = earned
		}
	}
	return int64(best[len(order)])
}
