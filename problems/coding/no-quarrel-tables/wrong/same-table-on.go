package main

func noQuarrelTables(quarrels [][]int) bool {
	table := make([]int, len(quarrels)) // 1 or -1; 0 is not seated yet
	for guest := range quarrels {
		if table[guest] == 0 && !seat(quarrels, table, guest, 1) {
			return false
		}
	}
	return true
}

// seat gives a table to a guest and to everybody who hangs on them; it reports whether that works out.
func seat(quarrels [][]int, table []int, guest, at int) bool {
	table[guest] = at
	for _, other := range quarrels[guest] {
		if table[other] == at {
			return false
		}
		if table[other] == 0 && !seat(quarrels, table, other, at) {
			return false
		}
	}
	return true
}
