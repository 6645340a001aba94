package main

func sameFromBothEnds(head *ListNode) bool {
	middle, fast := head, head
	for fast != nil && fast.Next != nil {
		middle = middle.Next
		fast = fast.Next.Next
	}

	last := turn(middle)
	same := true
	for front, back := head, last; back != nil; front, back = front.Next, back.Next {
		if front.Val != back.Val {
			same = false
			break
		}
	}
	turn(last) // leave the train as it was
	return same
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
