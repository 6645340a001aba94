package main

func turnSome(head *ListNode, left int, right int) *ListNode {
	front := &ListNode{Next: head}
	before := front
	for place := 1; place < left; place++ {
		before = before.Next
	}
	first := before.Next
	for place := left + 1; place < right; place++ {
		moved := first.Next
		first.Next = moved.Next
		moved.Next = before.Next
		before.Next = moved
	}
	return front.Next
}
