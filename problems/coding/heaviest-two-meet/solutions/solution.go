package main

import "container/heap"

type heaviestFirst []int

func (h heaviestFirst) Len() int           { return len(h) }
func (h heaviestFirst) Less(i, j int) bool { return h[i] > h[j] }
func (h heaviestFirst) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heaviestFirst) Push(x any)        { *h = append(*h, x.(int)) }
func (h *heaviestFirst) Pop() any {
	last := len(*h) - 1
	stone := (*h)[last]
	*h = (*h)[:last]
	return stone
}

func heaviestTwoMeet(stones []int) int {
	left := heaviestFirst(stones)
	heap.Init(&left)
	for len(left) > 1 {
		heaviest := heap.Pop(&left).(int)
		// The next one is on top now: what is left of the heaviest takes its place.
		left[0] = heaviest - left[0]
		if left[0] == 0 {
			heap.Pop(&left)
		} else {
			heap.Fix(&left, 0)
		}
	}
	if len(left) == 0 {
		return 0
	}
	return left[0]
}
