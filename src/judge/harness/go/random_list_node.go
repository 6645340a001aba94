package main

import "strconv"

// drillRandom makes a chain with random pointers; its nodes are added to nodes in order.
func drillRandom(p *drillReader, nodes *[]any) *RandomListNode {
	var targets []int
	made := drillList(p, func(p *drillReader) *RandomListNode {
		p.take('[')
		node := &RandomListNode{Val: drillInt(p)}
		targets = append(targets, drillPosition(p))
		p.take(']')
		return node
	})
	for i, node := range made {
		if i+1 < len(made) {
			node.Next = made[i+1]
		}
		if targets[i] >= 0 {
			node.Random = made[targets[i]]
		}
		*nodes = append(*nodes, node)
	}
	if len(made) == 0 {
		return nil
	}
	return made[0]
}

// drillPutRandom writes a chain with random pointers; the nodes it meets are added to met unless that is nil.
func drillPutRandom(b []byte, first *RandomListNode, met *[]any) []byte {
	positions, order := map[*RandomListNode]int{}, []*RandomListNode{}
	for node := first; node != nil; node = node.Next {
		if back, known := positions[node]; known {
			panic(drillRefusal("the chain runs in a ring: node " + strconv.Itoa(len(order)-1) +
				" points back to node " + strconv.Itoa(back)))
		}
		positions[node] = len(order)
		order = append(order, node)
		if met != nil {
			*met = append(*met, node)
		}
	}
	b = append(b, '[')
	for i, node := range order {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '[')
		b = drillPutInt(b, node.Val)
		if node.Random == nil {
			b = append(b, ",null]"...)
			continue
		}
		target, known := positions[node.Random]
		if !known {
			panic(drillRefusal("`Random` of node " + strconv.Itoa(i) + " points to a node outside the chain"))
		}
		b = append(b, ',')
		b = drillPutInt(b, target)
		b = append(b, ']')
	}
	return append(b, ']')
}
