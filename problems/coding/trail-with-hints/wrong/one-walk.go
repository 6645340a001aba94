package main

func copyTrail(head *RandomListNode) *RandomListNode {
	copies := map[*RandomListNode]*RandomListNode{}
	front := &RandomListNode{}
	last := front
	for post := head; post != nil; post = post.Next {
		copy := &RandomListNode{Val: post.Val}
		copies[post] = copy
		copy.Random = copies[post.Random]
		last.Next = copy
		last = copy
	}
	return front.Next
}
