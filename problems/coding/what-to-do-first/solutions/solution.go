package main

func orderOfTasks(n int, needs [][]int) []int {
	followers := make([][]int, n)
	waitingFor := make([]int, n)
	for _, pair := range needs {
		first, task := pair[0], pair[1]
		followers[first] = append(followers[first], task)
		waitingFor[task]++
	}

	order := make([]int, 0, n) // its tail is the queue of free tasks
	for task, number := range waitingFor {
		if number == 0 {
			order = append(order, task)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, follower := range followers[order[next]] {
			waitingFor[follower]--
			if waitingFor[follower] == 0 {
				order = append(order, follower)
			}
		}
	}

	// Tasks in a ring, and all behind one, never become free.
	if len(order) < n {
		return []int{}
	}
	return order
}
