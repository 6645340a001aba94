package main

func upTheStairs(n int) int64 {
	var before, here int32 = 1, 1
	for step := 2; step <= n; step++ {
		before, here = here, before+here
	}
	return int64(here)
}
