package main

import "container/heap"

type smallestFirst []int

func (h smallestFirst) Len() int           { return len(h) }
func (h smallestFirst) Less(i, j int) bool { return h[i] < h[j] }
func (h smallestFirst) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *smallestFirst) Push(x any)        { *h = append(*h, x.(int)) }
func (h *smallestFirst) Pop() any {
	last := len(*h) - 1
	score := (*h)[last]
	*h = (*h)[:last]
	return score
}

type KthBestSoFar struct {
	k    int
	best smallestFirst
}

func NewKthBestSoFar(k int, scores []int) *KthBestSoFar {
	b := &KthBestSoFar{k: k}
	for _, score := range scores {
		b.takeIn(score)
	}
	return b
}

func (b *KthBestSoFar) Add(score int) int {
	b.takeIn(score)
	return b.best[0]
}

func (b *KthBestSoFar) takeIn(score int) {
	if len(b.best) < b.k {
		heap.Push(&b.best, score)
	} else if score > b.best[0] {
		b.best[0] = score
		heap.Fix(&b.best, 0)
	}
}
