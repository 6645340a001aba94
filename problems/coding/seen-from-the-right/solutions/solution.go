package main

func seenFromRight(root *TreeNode) []int {
	seen := []int{}

	// Right side first: on each floor the first person we come to is the one furthest right.
	var visit func(person *TreeNode, floor int)
	visit = func(person *TreeNode, floor int) {
		if person == nil {
			return
		}
		if floor == len(seen) {
			seen = append(seen, person.Val)
		}
		visit(person.Right, floor+1)
		visit(person.Left, floor+1)
	}

	visit(root, 0)
	return seen
}
