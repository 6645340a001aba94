package main

func leaveFromTheBack(head *ListNode, n int) *ListNode {
	ahead, behind := head, head
	for i := 0; i < n; i++ {
		ahead = ahead.Next
	}
	for ahead != nil {
		ahead = ahead.Next
		behind = behind.Next
	}
	standIn := &ListNode{Next: head}
	before := standIn
	for before.Next.Val != behind.Val {
		before = before.Next
	}
	before.Next = before.Next.Next
	return standIn.Next
}
