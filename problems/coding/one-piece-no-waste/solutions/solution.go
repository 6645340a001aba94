package main

func onePieceNoWaste(n int, wires [][]int) bool {
	if len(wires) != n-1 {
		return false
	}
	leader := make([]int, n)
	for lamp := range leader {
		leader[lamp] = lamp
	}
	for _, wire := range wires {
		a, b := find(leader, wire[0]), find(leader, wire[1])
		if a == b {
			return false // this wire closes a ring
		}
		leader[a] = b
	}
	return true // n - 1 wires, each of which joined two pieces
}

func find(leader []int, lamp int) int {
	for leader[lamp] != lamp {
		leader[lamp] = leader[leader[lamp]] // shortens the way for the next one
		lamp = leader[lamp]
	}
	return lamp
}
