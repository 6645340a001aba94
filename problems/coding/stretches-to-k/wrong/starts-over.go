package main

func stretchesToK(nums []int, k int) int {
	times := map[int]int{0: 1}
	total, count := 0, 0
	for _, change := range nums {
		total += change
		if times[total-k] > 0 {
			count++
			times = map[int]int{}
			total = 0
		}
		times[total]++
	}
	return count
}
