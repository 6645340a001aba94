package main

func mirrorChart(root *TreeNode) {
	if root == nil {
		return
	}
	root.Left, root.Right = root.Right, root.Left
	mirrorChart(root.Left)
	mirrorChart(root.Right)
}
