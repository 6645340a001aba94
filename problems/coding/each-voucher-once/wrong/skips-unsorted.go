package main

func eachVoucherOnce(vouchers []int, price int) [][]int {
	found := [][]int{}
	chosen := []int{}
	var add func(start, rest int)
	add = func(start, rest int) {
		if rest == 0 {
			found = append(found, append([]int{}, chosen...))
			return
		}
		for place := start; place < len(vouchers); place++ {
			if vouchers[place] > rest || place > start && vouchers[place] == vouchers[place-1] {
				continue
			}
			chosen = append(chosen, vouchers[place])
			add(place+1, rest-vouchers[place])
			chosen = chosen[:len(chosen)-1]
		}
	}
	add(0, price)
	return found
}
