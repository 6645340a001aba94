package main

func howDeep(root *TreeNode) int {
	if root == nil {
		return 1
	}
	left, right := howDeep(root.Left), howDeep(root.Right)
	if left > right {
		return left + 1
	}
	return right + 1
}
