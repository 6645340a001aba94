package main

func leaveFromTheBack(head *ListNode, n int) *ListNode {
	standIn := &ListNode{Next: head}
	ahead, behind := standIn, standIn
	for i := 0; i < n; i++ {
		ahead = ahead.Next
	}
	for ahead.Next != nil {
		ahead = ahead.Next
		behind = behind.Next
	}
	behind.Next = behind.Next.Next
	return head
}
