package main

type TakingsBetween struct {
	totals []int64
}

func NewTakingsBetween(takings []int) *TakingsBetween {
	totals := make([]int64, len(takings)+1)
	for day, amount := range takings {
		totals[day+1] = totals[day]
		if amount > 0 {
			totals[day+1] += int64(amount)
		}
	}
	return &TakingsBetween{totals}
}

func (t *TakingsBetween) Between(first int, last int) int64 {
	return t.totals[last+1] - t.totals[first]
}
