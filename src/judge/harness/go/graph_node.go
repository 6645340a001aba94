package main

import "strconv"

// drillGraph makes a graph; its nodes are added to nodes in order.
func drillGraph(p *drillReader, nodes *[]any) *GraphNode {
	lists := drillList(p, func(p *drillReader) []int { return drillList(p, drillInt) })
	made := make([]*GraphNode, len(lists))
	for i := range made {
		made[i] = &GraphNode{Val: i}
		*nodes = append(*nodes, made[i])
	}
	for i, list := range lists {
		for _, neighbor := range list {
			made[i].Neighbors = append(made[i].Neighbors, made[neighbor])
		}
	}
	if len(made) == 0 {
		return nil
	}
	return made[0]
}

// drillPutGraph writes a graph by the values of its nodes; those it meets are added to met unless that is nil.
func drillPutGraph(b []byte, first *GraphNode, met *[]any) []byte {
	if first == nil {
		return append(b, "[]"...)
	}
	order, known := []*GraphNode{first}, map[*GraphNode]bool{first: true}
	for i := 0; i < len(order); i++ {
		if met != nil {
			*met = append(*met, order[i])
		}
		for _, neighbor := range order[i].Neighbors {
			if neighbor == nil {
				panic(drillRefusal("a neighbor of node " + strconv.Itoa(order[i].Val) + " is nil"))
			}
			if !known[neighbor] {
				known[neighbor] = true
				order = append(order, neighbor)
			}
		}
	}
	if first.Val != 0 {
		panic(drillRefusal("the node given has value " + strconv.Itoa(first.Val) + "; node 0 belongs there"))
	}
	byValue := make([]*GraphNode, len(order))
	for _, node := range order {
		if node.Val < 0 || node.Val >= len(order) {
			panic(drillRefusal("the values of the nodes are not 0 to " + strconv.Itoa(len(order)-1)))
		}
		if byValue[node.Val] != nil {
			panic(drillRefusal("two different nodes carry the same value"))
		}
		byValue[node.Val] = node
	}
	return drillPutList(b, byValue, func(b []byte, node *GraphNode) []byte {
		return drillPutList(b, node.Neighbors, func(b []byte, neighbor *GraphNode) []byte {
			return drillPutInt(b, neighbor.Val)
		})
	})
}
