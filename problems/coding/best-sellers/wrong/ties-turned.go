package main

import "sort"

func bestSellers(sales []int, k int) []int {
	count := make(map[int]int)
	for _, product := range sales {
		count[product]++
	}
	products := make([]int, 0, len(count))
	for product := range count {
		products = append(products, product)
	}
	sort.Slice(products, func(i, j int) bool {
		a, b := products[i], products[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a > b
	})
	return products[:k]
}
