package main

func getsToOne(n int) bool {
	for n >= 10 {
		n = step(n)
	}
	return n == 1
}

func step(number int) int {
	total := 0
	for ; number > 0; number /= 10 {
		digit := number % 10
		total += digit * digit
	}
	return total
}
