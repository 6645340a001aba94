package main

func turnSome(head *ListNode, left int, right int) *ListNode {
	front := &ListNode{Next: head} // a stand-in, so that there is always a wagon before the part
	before := front
	for place := 1; place < left; place++ {
		before = before.Next
	}

	first := before.Next
	for place := left; place < right; place++ {
		moved := first.Next
		first.Next = moved.Next
		moved.Next = before.Next
		before.Next = moved
	}
	return front.Next
}
