package main

func oneCableTooMany(cables [][]int) []int {
	leader := make([]int, len(cables)+1) // as many machines as cables, numbered from 1
	for machine := range leader {
		leader[machine] = machine
	}
	for _, cable := range cables {
		a, b := find(leader, cable[0]), find(leader, cable[1])
		if a == b {
			return cable
		}
		leader[a] = b
	}
	return nil // not reached: one cable closes the ring
}

func find(leader []int, machine int) int {
	for leader[machine] != machine {
		leader[machine] = leader[leader[machine]] // shortens the way for the next one
		machine = leader[machine]
	}
	return machine
}
