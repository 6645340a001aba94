package main

func shallowIndex(keys []int) *TreeNode {
	return build(keys, 0, len(keys)-1)
}

func build(keys []int, first, last int) *TreeNode {
	if first > last {
		return nil
	}
	middle := (first + last) / 2
	return &TreeNode{
		Val:   keys[middle],
		Left:  build(keys, first, middle-2),
		Right: build(keys, middle+1, last),
	}
}
