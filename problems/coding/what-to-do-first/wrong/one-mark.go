package main

func orderOfTasks(n int, needs [][]int) []int {
	followers := make([][]int, n)
	for _, pair := range needs {
		followers[pair[0]] = append(followers[pair[0]], pair[1])
	}
	met := make([]bool, n)
	ring := false
	var turned []int
	var visit func(task int)
	visit = func(task int) {
		met[task] = true
		for _, follower := range followers[task] {
			if met[follower] {
				ring = true
			} else {
				visit(follower)
			}
		}
		turned = append(turned, task)
	}
	for task := 0; task < n; task++ {
		if !met[task] {
			visit(task)
		}
	}
	if ring {
		return []int{}
	}
	for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
		turned[i], turned[j] = turned[j], turned[i]
	}
	return turned
}
