package main

func gloveWithoutPartner(gloves []int) int {
	alone := 0
	for _, glove := range gloves {
		alone ^= glove // the second glove of a pair undoes the first
	}
	return alone
}
