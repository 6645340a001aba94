package main

func twoLanesIntoOne(a *ListNode, b *ListNode) *ListNode {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	head := a
	if b.Val < a.Val {
		head = b
	}
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
	last.Next = head
	return standIn.Next
}
