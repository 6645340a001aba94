package main

import "sort"

type seller struct{ number, sold int }

func bestSellers(sales []int, k int) []int {
	pieces := make(map[int]int)
	for _, product := range sales {
		pieces[product]++
	}
	products := make([]seller, 0, len(pieces))
	for number, sold := range pieces {
		products = append(products, seller{number, sold})
	}
	sort.Slice(products, func(i, j int) bool {
		a, b := products[i], products[j]
		if a.sold != b.sold {
			return a.sold > b.sold
		}
		return a.number < b.number
	})
	best := make([]int, k)
	for i := range best {
		best[i] = products[i].number
	}
	return best
}
