package main

func twoLanesIntoOne(a *ListNode, b *ListNode) *ListNode {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if b.Val < a.Val {
		a, b = b, a
	}
	last := a
	for last.Next != nil {
		last = last.Next
	}
	last.Next = b
	return a
}
