package main

func signsToTarget(nums []int, target int) int64 {
	total := 0
	for _, number := range nums {
		total += number
	}
	if target > total || target < -total || (total+target)%2 == 1 {
		return 0
	}
	plus := (total + target) / 2 // what the numbers with a plus have to make
	ways := make([]int64, plus+1)
	ways[0] = 1
	for _, number := range nums {
		// Downwards, so that no way is built on one that holds this number already.
		for reached := plus; reached >= number; reached-- {
			ways[reached] += ways[reached-number]
		}
	}
	return ways[plus]
}
