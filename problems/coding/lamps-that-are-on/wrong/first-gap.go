package main

func lampsOn(state int64) int {
	lamps := 0
	for rest := uint64(state); rest&1 == 1; rest >>= 1 {
		lamps++
	}
	return lamps
}
