package main

func lampsOn(state int64) int {
	lamps := 0
	for state > 0 {
		lamps += int(state & 1)
		state >>= 1
	}
	return lamps
}
