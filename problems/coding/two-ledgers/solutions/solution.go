package main

func twoLedgers(a []int, m int, b []int, n int) {
	readA, readB := m-1, n-1
	for write := m + n - 1; readB >= 0; write-- {
		if readA >= 0 && a[readA] > b[readB] {
			a[write] = a[readA]
			readA--
		} else {
			a[write] = b[readB]
			readB--
		}
	}
}
