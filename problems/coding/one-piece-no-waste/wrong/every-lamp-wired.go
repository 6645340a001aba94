package main

func onePieceNoWaste(n int, wires [][]int) bool {
	wired := make([]bool, n)
	for _, wire := range wires {
		wired[wire[0]], wired[wire[1]] = true, true
	}
	for _, some := range wired {
		if !some && n > 1 {
			return false
		}
	}
	return len(wires) == n-1
}
