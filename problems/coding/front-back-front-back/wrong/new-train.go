package main

func frontAndBack(head *ListNode) {
	numbers := []int{}
	for wagon := head; wagon != nil; wagon = wagon.Next {
		numbers = append(numbers, wagon.Val)
	}
	front := &ListNode{}
	last := front
	for left, right := 0, len(numbers)-1; left <= right; left, right = left+1, right-1 {
		last.Next = &ListNode{Val: numbers[left]}
		last = last.Next
		if left < right {
			last.Next = &ListNode{Val: numbers[right]}
			last = last.Next
		}
	}
	head = front.Next
}
