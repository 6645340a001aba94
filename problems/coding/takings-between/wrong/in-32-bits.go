package main

type TakingsBetween struct {
	totals []int32
}

func NewTakingsBetween(takings []int) *TakingsBetween {
	totals := make([]int32, len(takings)+1)
	for day, amount := range takings {
		totals[day+1] = totals[day] + int32(amount)
	}
	return &TakingsBetween{totals}
}

func (t *TakingsBetween) Between(first int, last int) int64 {
	return int64(t.totals[last+1] - t.totals[first])
}
