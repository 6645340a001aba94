package main

func chartInside(whole, part *TreeNode) bool {
	if whole == nil || part == nil {
		return whole == part
	}
	return whole.Val == part.Val && chartInside(whole.Left, part.Left) && chartInside(whole.Right, part.Right)
}
