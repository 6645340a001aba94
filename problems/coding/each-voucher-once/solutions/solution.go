package main

import "sort"

func eachVoucherOnce(vouchers []int, price int) [][]int {
	ordered := append([]int{}, vouchers...)
	sort.Ints(ordered)
	found := [][]int{}
	chosen := []int{}
	var add func(start, rest int)
	add = func(start, rest int) {
		if rest == 0 {
			found = append(found, append([]int{}, chosen...))
			return
		}
		// Sorted: once a voucher is too large, all that follow are.
		for place := start; place < len(ordered) && ordered[place] <= rest; place++ {
			if place > start && ordered[place] == ordered[place-1] {
				continue // this value was already tried on this level
			}
			chosen = append(chosen, ordered[place])
			add(place+1, rest-ordered[place])
			chosen = chosen[:len(chosen)-1]
		}
	}
	add(0, price)
	return found
}
