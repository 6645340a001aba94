package main

func comesRound(head *ListNode) bool {
	seen := map[int]bool{}
	for stop := head; stop != nil; stop = stop.Next {
		if seen[stop.Val] {
			return true
		}
		seen[stop.Val] = true
	}
	return false
}
