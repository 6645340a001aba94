package main

func missingLocker(lockers []int) int {
	missing := len(lockers)
	for place, locker := range lockers {
		missing ^= place ^ locker // what occurs twice cancels
	}
	return missing
}
