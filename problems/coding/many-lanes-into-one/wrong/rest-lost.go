package main

func manyLanesIntoOne(lanes []*ListNode) *ListNode {
	for len(lanes) > 1 {
		merged := []*ListNode{}
		for i := 0; i+1 < len(lanes); i += 2 {
			merged = append(merged, mergeTwo(lanes[i], lanes[i+1]))
		}
		if len(lanes)%2 == 1 {
			merged = append(merged, lanes[len(lanes)-1])
		}
		lanes = merged
	}
	if len(lanes) == 0 {
		return nil
	}
	return lanes[0]
}

func mergeTwo(a, b *ListNode) *ListNode {
	gate := &ListNode{}
	last := gate
	for a != nil && b != nil {
		if a.Val <= b.Val {
			last.Next, a = a, a.Next
		} else {
			last.Next, b = b, b.Next
		}
		last = last.Next
	}
	last.Next = nil
	return gate.Next
}
