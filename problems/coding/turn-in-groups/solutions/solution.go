package main

func turnInGroups(head *ListNode, k int) *ListNode {
	front := &ListNode{Next: head} // a stand-in, so that the first group has a wagon before it
	before := front
	for {
		first := before.Next
		behind := first
		for taken := 0; taken < k; taken++ {
			if behind == nil {
				return front.Next // a short group stays as it is
			}
			behind = behind.Next
		}

		turned := behind
		for wagon := first; wagon != behind; {
			following := wagon.Next
			wagon.Next = turned
			turned, wagon = wagon, following
		}
		before.Next = turned
		before = first // now the last of its group
	}
}
