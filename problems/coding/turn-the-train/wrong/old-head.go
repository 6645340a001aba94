package main

func turnTrain(head *ListNode) *ListNode {
	var turned *ListNode
	current := head
	for current != nil {
		following := current.Next
		current.Next = turned
		turned = current
		current = following
	}
	return head
}
