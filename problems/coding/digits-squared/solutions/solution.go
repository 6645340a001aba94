package main

func getsToOne(n int) bool {
	slow, fast := n, step(n)
	for fast != 1 && slow != fast {
		slow = step(slow)
		fast = step(step(fast))
	}
	return fast == 1
}

func step(number int) int {
	total := 0
	for ; number > 0; number /= 10 {
		digit := number % 10
		total += digit * digit
	}
	return total
}
