package main

func sumsOnChains(a *ListNode, b *ListNode) *ListNode {
	sum := number(a) + number(b)
	width := length(a)
	if other := length(b); other > width {
		width = other
	}
	standIn := &ListNode{}
	last := standIn
	for sum > 0 || width > 0 {
		last.Next = &ListNode{Val: int(sum % 10)}
		last = last.Next
		sum /= 10
		width--
	}
	return standIn.Next
}

func number(chain *ListNode) uint64 {
	var sum, weight uint64 = 0, 1
	for ; chain != nil; chain = chain.Next {
		sum += uint64(chain.Val) * weight
		weight *= 10
	}
	return sum
}

func length(chain *ListNode) int {
	count := 0
	for ; chain != nil; chain = chain.Next {
		count++
	}
	return count
}
