package main

func nextTaller(some []int, line []int) []int {
	answerFor := make(map[int]int, len(line))
	waiting := []int{} // getting shorter towards the end
	for _, person := range line {
		for len(waiting) > 0 && waiting[len(waiting)-1] < person {
			answerFor[waiting[len(waiting)-1]] = person
			waiting = waiting[:len(waiting)-1]
		}
		waiting = append(waiting, person)
	}
	answers := make([]int, len(some))
	for i, person := range some {
		if taller, found := answerFor[person]; found {
			answers[i] = taller
		} else {
			answers[i] = -1
		}
	}
	return answers
}
