package main

func loudestNearby(levels []int, k int) []int {
	candidates := make([]int, 0, len(levels)) // positions; their levels fall from front to back
	answers := make([]int, 0, len(levels)-k+1)
	for end, level := range levels {
		// An older second that is not louder can never be the answer again.
		for len(candidates) > 0 && levels[candidates[len(candidates)-1]] <= level {
			candidates = candidates[:len(candidates)-1]
		}
		candidates = append(candidates, end)
		if candidates[0] <= end-k {
			candidates = candidates[1:]
		}
		if end >= k-1 {
			answers = append(answers, levels[candidates[0]])
		}
	}
	return answers
}
