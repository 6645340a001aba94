package main

import "math"

func digitsBackwards(n int) int {
	// Go rounds towards zero: the remainder of a negative number is negative, so no sign has to be put aside.
	// The checks come before each step, as if there were only 32 bits.
	backwards := 0
	for rest := n; rest != 0; rest /= 10 {
		digit := rest % 10
		if backwards > (math.MaxInt32-digit)/10 && digit >= 0 {
			return 0
		}
		if backwards < (math.MinInt32-digit)/10 && digit <= 0 {
			return 0
		}
		backwards = backwards*10 + digit
	}
	return backwards
}
