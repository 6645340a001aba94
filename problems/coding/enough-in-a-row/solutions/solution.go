package main

func fewestDays(need int64, takings []int) int {
	fewest := len(takings) + 1
	start := 0
	var total int64
	for end, amount := range takings {
		total += int64(amount)
		for total >= need {
			if length := end - start + 1; length < fewest {
				fewest = length
			}
			total -= int64(takings[start])
			start++
		}
	}
	if fewest > len(takings) {
		return 0
	}
	return fewest
}
