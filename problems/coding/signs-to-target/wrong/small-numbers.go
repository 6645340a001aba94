package main

func signsToTarget(nums []int, target int) int64 {
	ways := map[int]int32{0: 1}
	for _, number := range nums {
		after := map[int]int32{}
		for sum, count := range ways {
			after[sum+number] += count
			after[sum-number] += count
		}
		ways = after
	}
	return int64(ways[target])
}
