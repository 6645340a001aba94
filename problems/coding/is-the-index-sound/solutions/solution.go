package main

import "math"

func indexSound(root *TreeNode) bool {
	// Keys have 32 bits, so these bounds lie beyond every key.
	return soundBetween(root, math.MinInt64, math.MaxInt64)
}

func soundBetween(entry *TreeNode, low, high int64) bool {
	if entry == nil {
		return true
	}
	key := int64(entry.Val)
	return low < key && key < high && soundBetween(entry.Left, low, key) && soundBetween(entry.Right, key, high)
}
