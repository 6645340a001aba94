package main

func sameChart(a, b *TreeNode) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Val == b.Val && sameChart(a.Left, b.Left) && sameChart(a.Right, b.Right)
}
