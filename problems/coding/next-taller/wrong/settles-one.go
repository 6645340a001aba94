package main

func nextTaller(some []int, line []int) []int {
	answerFor := map[int]int{}
	waiting := []int{}
	for _, person := range line {
		if len(waiting) > 0 && waiting[len(waiting)-1] < person {
			answerFor[waiting[len(waiting)-1]] = person
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, person)
	}
	answers := make([]int, len(some))
	for i, person := range some {
		taller, found := answerFor[person]
		if !found {
			taller = -1
		}
		answers[i] = taller
	}
	return answers
}
