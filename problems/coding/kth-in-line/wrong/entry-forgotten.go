package main

func size(entry *TreeNode) int {
	if entry == nil {
		return 0
	}
	return size(entry.Left) + 1 + size(entry.Right)
}

func kthInLine(root *TreeNode, k int) int {
	left := size(root.Left)
	if k <= left {
		return kthInLine(root.Left, k)
	}
	if k == left+1 || root.Right == nil {
		return root.Val
	}
	return kthInLine(root.Right, k-left)
}
