package main

import "sort"

func twoLedgers(a []int, m int, b []int, n int) {
	all := make([]int, 0, m+n)
	all = append(all, a[:m]...)
	all = append(all, b...)
	sort.Ints(all)
	a = all
}
