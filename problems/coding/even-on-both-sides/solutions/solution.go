package main

func evenChart(root *TreeNode) bool {
	return depthIfEven(root) >= 0
}

// depthIfEven returns the depth of a chart, or -1 if somebody in it hangs uneven.
func depthIfEven(person *TreeNode) int {
	if person == nil {
		return 0
	}
	left := depthIfEven(person.Left)
	if left < 0 {
		return -1
	}
	right := depthIfEven(person.Right)
	if right < 0 || left-right > 1 || right-left > 1 {
		return -1
	}
	if left > right {
		return left + 1
	}
	return right + 1
}
