package main

func kthInLine(root *TreeNode, k int) int {
	above := []*TreeNode{} // entries whose left side is being walked
	entry := root
	for {
		for entry != nil {
			above = append(above, entry)
			entry = entry.Left
		}
		entry = above[len(above)-1]
		above = above[:len(above)-1]
		k--
		if k == 0 {
			return entry.Val
		}
		entry = entry.Right
	}
}
