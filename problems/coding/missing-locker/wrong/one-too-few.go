package main

func missingLocker(lockers []int) int {
	missing := 0
	for place, locker := range lockers {
		missing ^= place ^ locker
	}
	return missing
}
