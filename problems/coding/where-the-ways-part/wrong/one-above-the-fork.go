package main

func whereWaysPart(root, p, q *TreeNode) *TreeNode {
	above, entry := root, root
	for {
		switch {
		case p.Val < entry.Val && q.Val < entry.Val:
			above, entry = entry, entry.Left
		case p.Val > entry.Val && q.Val > entry.Val:
			above, entry = entry, entry.Right
		default:
			return above
		}
	}
}
