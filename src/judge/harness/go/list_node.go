package main

import "strconv"

// drillChain makes a chain; its nodes are added to nodes in order.
func drillChain(p *drillReader, nodes *[]any) *ListNode {
	ring := -1
	object := p.next() == '{'
	var made []*ListNode
	if object {
		p.at++
		for p.more('}') {
			if drillString(p) == "ring" {
				ring = drillInt(p)
			} else {
				made = drillChainNodes(p)
			}
		}
	} else {
		made = drillChainNodes(p)
	}
	for i, node := range made {
		if i+1 < len(made) {
			node.Next = made[i+1]
		} else if ring >= 0 {
			node.Next = made[ring]
		}
		*nodes = append(*nodes, node)
	}
	if len(made) == 0 {
		return nil
	}
	return made[0]
}

func drillChainNodes(p *drillReader) []*ListNode {
	return drillList(p, func(p *drillReader) *ListNode { return &ListNode{Val: drillInt(p)} })
}

// drillPutChain writes a chain; the nodes it meets are added to met unless that is nil.
func drillPutChain(b []byte, first *ListNode, ringAllowed bool, met *[]any) []byte {
	ring, length := -1, 0
	for slow, fast := first, first; fast != nil && fast.Next != nil; {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			positions := map[*ListNode]int{}
			for node := first; ; node = node.Next {
				if back, known := positions[node]; known {
					ring, length = back, len(positions)
					break
				}
				positions[node] = len(positions)
			}
			break
		}
	}
	if ring >= 0 && !ringAllowed {
		panic(drillRefusal("the chain runs in a ring: node " + strconv.Itoa(length-1) +
			" points back to node " + strconv.Itoa(ring)))
	}
	if ring >= 0 {
		b = append(b, `{"values":`...)
	}
	b = append(b, '[')
	count := 0
	for node := first; node != nil && (ring < 0 || count < length); node = node.Next {
		if count > 0 {
			b = append(b, ',')
		}
		b = drillPutInt(b, node.Val)
		if met != nil {
			*met = append(*met, node)
		}
		count++
	}
	b = append(b, ']')
	if ring >= 0 {
		b = append(b, `,"ring":`...)
		b = drillPutInt(b, ring)
		b = append(b, '}')
	}
	return b
}
