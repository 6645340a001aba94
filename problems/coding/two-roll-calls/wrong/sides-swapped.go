package main

func rebuildChart(topDown []int, leftRight []int) *TreeNode {
	place := make(map[int]int, len(leftRight))
	for i, number := range leftRight {
		place[number] = i
	}
	next := 0

	var build func(start, end int) *TreeNode
	build = func(start, end int) *TreeNode {
		if start == end {
			return nil
		}
		boss := &TreeNode{Val: topDown[next]}
		next++
		middle := place[boss.Val]
		boss.Right = build(start, middle)
		boss.Left = build(middle+1, end)
		return boss
	}

	return build(0, len(leftRight))
}
