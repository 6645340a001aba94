package main

func loudestNearby(levels []int, k int) []int {
	queue := []int{}
	answers := []int{}
	for end, level := range levels {
		for len(queue) > 0 && levels[queue[len(queue)-1]] <= level {
			queue = queue[:len(queue)-1]
		}
		queue = append(queue, end)
		if queue[0] <= end-k {
			queue = queue[1:]
		}
		if end >= k {
			answers = append(answers, levels[queue[0]])
		}
	}
	return answers
}
