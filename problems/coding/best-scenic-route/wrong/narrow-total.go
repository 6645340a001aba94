package main

func bestRoute(root *TreeNode) int64 {
	best := int32(root.Val)

	var down func(hut *TreeNode) int32
	down = func(hut *TreeNode) int32 {
		if hut == nil {
			return 0
		}
		left, right := worthIt(down(hut.Left)), worthIt(down(hut.Right))
		points := int32(hut.Val)
		if left+points+right > best {
			best = left + points + right
		}
		if left > right {
			return points + left
		}
		return points + right
	}

	down(root)
	return int64(best)
}

func worthIt(points int32) int32 {
	if points < 0 {
		return 0
	}
	return points
}
