package main

func upTheStairs(n int) int64 {
	// Ways to get to the floor and to the first step.
	var before, here int64 = 1, 1
	for step := 2; step <= n; step++ {
		before, here = here, before+here
	}
	return here
}
