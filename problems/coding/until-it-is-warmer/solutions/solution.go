package main

func untilItIsWarmer(temps []int) []int {
	wait := make([]int, len(temps))
	waiting := []int{} // days without an answer, never warmer towards the end
	for day, temp := range temps {
		for len(waiting) > 0 && temps[waiting[len(waiting)-1]] < temp {
			earlier := waiting[len(waiting)-1]
			waiting = waiting[:len(waiting)-1]
			wait[earlier] = day - earlier
		}
		waiting = append(waiting, day)
	}
	return wait
}
