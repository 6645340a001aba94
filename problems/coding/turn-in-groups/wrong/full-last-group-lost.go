package main

func turnInGroups(head *ListNode, k int) *ListNode {
	front := &ListNode{Next: head}
	before := front
	for {
		behind := before.Next
		for taken := 0; taken < k && behind != nil; taken++ {
			behind = behind.Next
		}
		if behind == nil {
			return front.Next
		}
		first := before.Next
		turned := behind
		for wagon := first; wagon != behind; {
			following := wagon.Next
			wagon.Next = turned
			turned, wagon = wagon, following
		}
		before.Next = turned
		before = first
	}
}
