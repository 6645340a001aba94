package main

func peopleSeen(root *TreeNode) int {
	return seenBelow(root, 0)
}

func seenBelow(person *TreeNode, tallest int) int {
	if person == nil {
		return 0
	}
	seen := 0
	if person.Val >= tallest {
		seen = 1
		tallest = person.Val
	}
	return seen + seenBelow(person.Left, tallest) + seenBelow(person.Right, tallest)
}
