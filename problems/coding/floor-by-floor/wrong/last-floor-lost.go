package main

func floors(root *TreeNode) [][]int {
	type place struct {
		person *TreeNode
		floor  int
	}
	plates := [][]int{}
	if root == nil {
		return plates
	}
	queue := []place{{root, 0}}
	current := 0
	plate := []int{}
	for len(queue) > 0 {
		here := queue[0]
		queue = queue[1:]
		if here.floor > current {
			plates = append(plates, plate)
			plate = []int{}
			current = here.floor
		}
		plate = append(plate, here.person.Val)
		if here.person.Left != nil {
			queue = append(queue, place{here.person.Left, here.floor + 1})
		}
		if here.person.Right != nil {
			queue = append(queue, place{here.person.Right, here.floor + 1})
		}
	}
	return plates
}
