package main

func chartInside(whole, part *TreeNode) bool {
	if whole == nil {
		return false
	}
	return agree(whole, part) || chartInside(whole.Left, part) || chartInside(whole.Right, part)
}

func agree(a, b *TreeNode) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Val == b.Val && agree(a.Left, b.Left) && agree(a.Right, b.Right)
}
