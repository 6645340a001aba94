package main

import "math"

func indexSound(root *TreeNode) bool {
	return soundBetween(root, math.MinInt32, math.MaxInt32)
}

func soundBetween(entry *TreeNode, low, high int) bool {
	if entry == nil {
		return true
	}
	key := entry.Val
	return low < key && key < high && soundBetween(entry.Left, low, key) && soundBetween(entry.Right, key, high)
}
