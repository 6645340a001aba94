package main

func digitsBackwards(n int) int {
	result := 0
	for rest := n; rest != 0; rest /= 10 {
		result = result*10 + rest%10
	}
	if n > 999999999 || n < -999999999 {
		return 0
	}
	return result
}
