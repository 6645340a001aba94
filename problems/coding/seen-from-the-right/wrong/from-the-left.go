package main

func seenFromRight(root *TreeNode) []int {
	seen := []int{}

	var visit func(person *TreeNode, floor int)
	visit = func(person *TreeNode, floor int) {
		if person == nil {
			return
		}
		if floor == len(seen) {
			seen = append(seen, person.Val)
		}
		visit(person.Left, floor+1)
		visit(person.Right, floor+1)
	}

	visit(root, 0)
	return seen
}
