package main

func frontAndBack(head *ListNode) {
	if head == nil {
		return
	}

	middle, fast := head, head
	for fast.Next != nil && fast.Next.Next != nil {
		middle = middle.Next
		fast = fast.Next.Next
	}
	back := turn(middle.Next)
	middle.Next = nil // or else the train would close into a ring

	front := head
	for back != nil {
		following := back.Next
		back.Next = front.Next
		front.Next = back
		front = back.Next
		back = following
	}
}

func turn(wagon *ListNode) *ListNode {
	var turned *ListNode
	for wagon != nil {
		following := wagon.Next
		wagon.Next = turned
		turned, wagon = wagon, following
	}
	return turned
}
