package main

func untilItIsWarmer(temps []int) []int {
	wait := make([]int, len(temps))
	for day := len(temps) - 2; day >= 0; day-- {
		next := day + 1
		if temps[next] <= temps[day] {
			next += wait[next]
		}
		if temps[next] > temps[day] {
			wait[day] = next - day
		}
	}
	return wait
}
