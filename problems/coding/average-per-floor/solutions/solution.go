package main

func floorAverages(root *TreeNode) []float64 {
	averages := []float64{}
	floor := []*TreeNode{root}
	for len(floor) > 0 {
		var total int64
		below := []*TreeNode{}
		for _, person := range floor {
			total += int64(person.Val)
			if person.Left != nil {
				below = append(below, person.Left)
			}
			if person.Right != nil {
				below = append(below, person.Right)
			}
		}
		averages = append(averages, float64(total)/float64(len(floor)))
		floor = below
	}
	return averages
}
