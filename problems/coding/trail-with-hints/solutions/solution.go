package main

func copyTrail(head *RandomListNode) *RandomListNode {
	copies := map[*RandomListNode]*RandomListNode{nil: nil}
	for post := head; post != nil; post = post.Next {
		copies[post] = &RandomListNode{Val: post.Val}
	}

	// Every post has a copy now, so no hint can lead to one that is missing.
	for post := head; post != nil; post = post.Next {
		copies[post].Next = copies[post.Next]
		copies[post].Random = copies[post.Random]
	}
	return copies[head]
}
