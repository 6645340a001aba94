package main

func sumsOnChains(a *ListNode, b *ListNode) *ListNode {
	standIn := &ListNode{}
	last := standIn
	carry := 0
	for a != nil || b != nil || carry > 0 {
		total := carry
		if a != nil {
			total += a.Val
			a = a.Next
		}
		if b != nil {
			total += b.Val
			b = b.Next
		}
		last.Next = &ListNode{Val: total % 10}
		last = last.Next
		carry = total / 10
	}
	return standIn.Next
}
