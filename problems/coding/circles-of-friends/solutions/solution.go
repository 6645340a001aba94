package main

func circlesOfFriends(n int, pairs [][]int) int {
	leader := make([]int, n)
	for person := range leader {
		leader[person] = person
	}
	circles := n
	for _, pair := range pairs {
		a, b := find(leader, pair[0]), find(leader, pair[1])
		if a != b {
			leader[a] = b
			circles--
		}
	}
	return circles
}

func find(leader []int, person int) int {
	for leader[person] != person {
		leader[person] = leader[leader[person]] // shortens the way for the next one
		person = leader[person]
	}
	return person
}
