package main

func evenChart(root *TreeNode) bool {
	return depthIfEven(root) >= 0
}

func depthIfEven(person *TreeNode) int {
	if person == nil {
		return 0
	}
	left := depthIfEven(person.Left)
	right := depthIfEven(person.Right)
	if left < 0 || right < 0 || left-right > 2 || right-left > 2 {
		return -1
	}
	if left > right {
		return left + 1
	}
	return right + 1
}
