package main

func stretchesToK(nums []int, k int) int {
	times := map[int]int{0: 1} // how often each running total has occurred; 0 before the first day
	total, count := 0, 0
	for _, change := range nums {
		total += change
		count += times[total-k]
		times[total]++
	}
	return count
}
