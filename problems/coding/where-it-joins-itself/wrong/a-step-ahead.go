package main

func whereItJoins(head *ListNode) *ListNode {
	if head == nil {
		return nil
	}
	slow, fast := head, head.Next
	for slow != fast {
		if fast == nil || fast.Next == nil {
			return nil
		}
		slow = slow.Next
		fast = fast.Next.Next
	}
	for walker := head; ; walker = walker.Next {
		if walker == slow {
			return walker
		}
		slow = slow.Next
	}
}
