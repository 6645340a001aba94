package main

func whereItJoins(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow = slow.Next
		fast = fast.Next.Next
		if slow == fast {
			// slow has made whole rounds, so from here and from the first station it is equally far to the start of the ring.
			walker := head
			for walker != slow {
				walker = walker.Next
				slow = slow.Next
			}
			return walker
		}
	}
	return nil
}
