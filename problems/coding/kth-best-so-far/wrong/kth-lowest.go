package main

import "sort"

type KthBestSoFar struct {
	k      int
	scores []int
}

func NewKthBestSoFar(k int, scores []int) *KthBestSoFar {
	sorted := append([]int{}, scores...)
	sort.Ints(sorted)
	return &KthBestSoFar{k: k, scores: sorted}
}

func (b *KthBestSoFar) Add(score int) int {
	place := sort.SearchInts(b.scores, score)
	b.scores = append(b.scores, 0)
	copy(b.scores[place+1:], b.scores[place:])
	b.scores[place] = score
	return b.scores[b.k-1]
}
