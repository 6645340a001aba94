package main

func twoLanesIntoOne(a *ListNode, b *ListNode) *ListNode {
	standIn := &ListNode{}
	last := standIn
	for a != nil && b != nil {
		if a.Val <= b.Val {
			last.Next = a
			a = a.Next
		} else {
			last.Next = b
			b = b.Next
		}
		last = last.Next
	}
	last.Next = a
	if a == nil {
		last.Next = b
	}
	return standIn.Next
}
