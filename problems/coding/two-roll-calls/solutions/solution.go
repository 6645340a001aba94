package main

func rebuildChart(topDown []int, leftRight []int) *TreeNode {
	place := make(map[int]int, len(leftRight))
	for i, number := range leftRight {
		place[number] = i
	}
	next := 0 // in topDown; people are created in just this order

	// build makes the chart of the people in leftRight[start:end].
	var build func(start, end int) *TreeNode
	build = func(start, end int) *TreeNode {
		if start == end {
			return nil
		}
		boss := &TreeNode{Val: topDown[next]}
		next++
		middle := place[boss.Val]
		boss.Left = build(start, middle)
		boss.Right = build(middle+1, end)
		return boss
	}

	return build(0, len(leftRight))
}
