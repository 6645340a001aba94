package main

// closestSharedBoss returns the answer when the team of root holds both people,
// the one it holds when it holds only one, and nil when it holds none.
func closestSharedBoss(root, p, q *TreeNode) *TreeNode {
	if root == nil || root == p || root == q {
		return root
	}
	left := closestSharedBoss(root.Left, p, q)
	right := closestSharedBoss(root.Right, p, q)
	if left != nil && right != nil {
		return root
	}
	if left != nil {
		return left
	}
	return right
}
