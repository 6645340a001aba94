package main

func bestRoute(root *TreeNode) int64 {
	best := int64(root.Val)

	// down returns the most points on a way that starts at hut and only goes down.
	var down func(hut *TreeNode) int64
	down = func(hut *TreeNode) int64 {
		if hut == nil {
			return 0
		}
		left, right := worthIt(down(hut.Left)), worthIt(down(hut.Right))
		points := int64(hut.Val)
		if left+points+right > best {
			best = left + points + right
		}
		if left > right {
			return points + left
		}
		return points + right
	}

	down(root)
	return best
}

func worthIt(points int64) int64 {
	if points < 0 {
		return 0
	}
	return points
}
