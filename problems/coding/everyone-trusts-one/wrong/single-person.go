package main

func everyoneTrustsOne(n int, trust [][]int) int {
	if len(trust) == 0 {
		return -1
	}
	standing := make([]int, n+1) // trusted by so many, less one for each trust given
	for _, pair := range trust {
		standing[pair[0]]--
		standing[pair[1]]++
	}
	for person := 1; person <= n; person++ {
		if standing[person] == n-1 {
			return person
		}
	}
	return -1
}
