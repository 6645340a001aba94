package main

func unbrokenTickets(tickets []int) int {
	numbers := make(map[int]bool, len(tickets))
	for _, number := range tickets {
		numbers[number] = true
	}

	longest := 0
	for start := range numbers {
		if numbers[start-1] {
			continue // not the start of a row
		}
		end := start
		for numbers[end] {
			end++
		}
		if end-start > longest {
			longest = end - start
		}
	}
	return longest
}
