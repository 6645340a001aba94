package main

func floors(root *TreeNode) [][]int {
	plates := [][]int{}
	floor := []*TreeNode{}
	if root != nil {
		floor = append(floor, root)
	}
	for len(floor) > 0 {
		plate := make([]int, 0, len(floor))
		below := []*TreeNode{}
		for _, person := range floor {
			plate = append(plate, person.Val)
			if person.Left != nil {
				below = append(below, person.Left)
			}
			if person.Right != nil {
				below = append(below, person.Right)
			}
		}
		plates = append(plates, plate)
		floor = below
	}
	return plates
}
