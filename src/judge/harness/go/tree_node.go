package main

import "strconv"

// drillTree makes a tree; its nodes are added to nodes in the order of the JSON list, nil for a gap.
func drillTree(p *drillReader, nodes *[]any) *TreeNode {
	made := drillList(p, func(p *drillReader) *TreeNode {
		if p.null() {
			return nil
		}
		return &TreeNode{Val: drillInt(p)}
	})
	next := 1
	take := func() (node *TreeNode) {
		if next < len(made) {
			node = made[next]
		}
		next++
		return node
	}
	for _, node := range made {
		if node == nil {
			*nodes = append(*nodes, nil)
			continue
		}
		*nodes = append(*nodes, node)
		node.Left = take()
		node.Right = take()
	}
	if len(made) == 0 {
		return nil
	}
	return made[0]
}

// drillPutTree writes a tree level by level; the nodes it meets are added to met unless that is nil.
func drillPutTree(b []byte, root *TreeNode, met *[]any) []byte {
	queue, known, last := []*TreeNode{root}, map[*TreeNode]bool{}, -1
	for i := 0; i < len(queue); i++ {
		node := queue[i]
		if node == nil {
			continue
		}
		if known[node] {
			panic(drillRefusal("this is no tree: the node with value " + strconv.Itoa(node.Val) + " is in it twice"))
		}
		known[node] = true
		last = i
		if met != nil {
			*met = append(*met, node)
		}
		queue = append(queue, node.Left, node.Right)
	}
	b = append(b, '[')
	for i := 0; i <= last; i++ {
		if i > 0 {
			b = append(b, ',')
		}
		if queue[i] == nil {
			b = append(b, "null"...)
		} else {
			b = drillPutInt(b, queue[i].Val)
		}
	}
	return append(b, ']')
}
