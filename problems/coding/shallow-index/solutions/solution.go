package main

func shallowIndex(keys []int) *TreeNode {
	if len(keys) == 0 {
		return nil
	}
	middle := len(keys) / 2
	return &TreeNode{
		Val:   keys[middle],
		Left:  shallowIndex(keys[:middle]),
		Right: shallowIndex(keys[middle+1:]),
	}
}
