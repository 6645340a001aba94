package main

func lampsOn(state int64) int {
	lamps := 0
	for rest := uint64(state); rest != 0; rest &= rest - 1 { // takes away the lowest 1
		lamps++
	}
	return lamps
}
