package main

func lampsForAll(n int) []int {
	lamps := make([]int, n+1)
	for number := 1; number <= n; number++ {
		lamps[number] = lamps[number>>1] + number&1
	}
	return lamps[1:]
}
