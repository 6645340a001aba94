package main

func exactFare(root *TreeNode, k int) bool {
	if root == nil {
		return false
	}
	rest := k - root.Val
	if root.Left == nil && root.Right == nil {
		return rest == 0
	}
	return exactFare(root.Left, rest) || exactFare(root.Right, rest)
}
