package main

func digitsBackwards(n int) int {
	var result int32
	for rest := int32(n); rest != 0; rest /= 10 {
		result = result*10 + rest%10
	}
	if (result < 0) != (n < 0) {
		return 0
	}
	return int(result)
}
