package main

func closestSharedBoss(root, p, q *TreeNode) *TreeNode {
	if root == nil || root.Left == p || root.Right == p {
		return root
	}
	if boss := closestSharedBoss(root.Left, p, q); boss != nil {
		return boss
	}
	return closestSharedBoss(root.Right, p, q)
}
