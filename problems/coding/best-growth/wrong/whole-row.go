package main

func bestGrowth(factors []int) int64 {
	product := int64(1)
	for _, factor := range factors {
		product *= int64(factor)
	}
	return product
}
