package main

func sumsOnChains(a *ListNode, b *ListNode) *ListNode {
	standIn := &ListNode{}
	last := standIn
	carry := 0
	for a != nil || b != nil || carry > 0 {
		total := carry
		carry = 0
		if a != nil {
			total += a.Val
			a = a.Next
		}
		if b != nil {
			total += b.Val
			b = b.Next
		}
		if total > 10 {
			total -= 10
			carry = 1
		}
		last.Next = &ListNode{Val: total}
		last = last.Next
	}
	return standIn.Next
}
