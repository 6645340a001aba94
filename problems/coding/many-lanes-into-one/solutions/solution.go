package main

func manyLanesIntoOne(lanes []*ListNode) *ListNode {
	if len(lanes) == 0 {
		return nil
	}
	for len(lanes) > 1 {
		half := (len(lanes) + 1) / 2
		// Each lane of the back half joins one of the front half; a middle one waits.
		for i := half; i < len(lanes); i++ {
			lanes[i-half] = mergeTwo(lanes[i-half], lanes[i])
		}
		lanes = lanes[:half]
	}
	return lanes[0]
}

func mergeTwo(a, b *ListNode) *ListNode {
	var gate ListNode
	last := &gate
	for a != nil && b != nil {
		if b.Val < a.Val {
			a, b = b, a
		}
		last.Next = a
		last, a = a, a.Next
	}
	if a == nil {
		a = b
	}
	last.Next = a
	return gate.Next
}
