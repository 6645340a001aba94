package main

func longestWalk(root *TreeNode) int {
	longest := 0

	var levels func(person *TreeNode) int
	levels = func(person *TreeNode) int {
		if person == nil {
			return 0
		}
		left, right := levels(person.Left), levels(person.Right)
		if left+right > longest {
			longest = left + right
		}
		if left > right {
			return left + 1
		}
		return right + 1
	}

	levels(root)
	return longest
}
