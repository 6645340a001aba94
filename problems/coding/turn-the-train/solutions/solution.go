package main

func turnTrain(head *ListNode) *ListNode {
	var turned *ListNode
	for current := head; current != nil; {
		following := current.Next // after the next line the rest hangs on this name alone
		current.Next = turned
		turned = current
		current = following
	}
	return turned
}
