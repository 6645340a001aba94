package main

func missingLocker(lockers []int) int {
	n := int32(len(lockers))
	missing := n * (n + 1) / 2
	for _, locker := range lockers {
		missing -= int32(locker)
	}
	return int(missing)
}
