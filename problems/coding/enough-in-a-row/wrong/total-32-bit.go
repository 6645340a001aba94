package main

func fewestDays(need int64, takings []int) int {
	fewest, start := 0, 0
	var total int32
	for end, amount := range takings {
		total += int32(amount)
		for start <= end && int64(total) >= need {
			if length := end - start + 1; fewest == 0 || length < fewest {
				fewest = length
			}
			total -= int32(takings[start])
			start++
		}
	}
	return fewest
}
