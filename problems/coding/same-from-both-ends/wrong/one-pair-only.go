package main

func sameFromBothEnds(head *ListNode) bool {
	last := head
	for last.Next != nil {
		last = last.Next
	}
	return head.Val == last.Val
}
