package main

func exactFare(root *TreeNode, k int) bool {
	if root == nil {
		return k == 0
	}
	rest := k - root.Val
	if root.Left == nil {
		return exactFare(root.Right, rest)
	}
	if root.Right == nil {
		return exactFare(root.Left, rest)
	}
	return exactFare(root.Left, rest) || exactFare(root.Right, rest)
}
