package main

func whereWaysPart(root, p, q *TreeNode) *TreeNode {
	entry := root
	for {
		switch {
		case p.Val < entry.Val && q.Val < entry.Val:
			entry = entry.Left
		case p.Val > entry.Val && q.Val > entry.Val:
			entry = entry.Right
		default:
			return entry
		}
	}
}
