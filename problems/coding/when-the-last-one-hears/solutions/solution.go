package main

import "container/heap"

func lastToHear(calls [][]int, n int, first int) int {
	outgoing := make([][]call, n)
	for _, c := range calls {
		outgoing[c[0]] = append(outgoing[c[0]], call{end: c[2], office: c[1]})
	}

	heard := make([]bool, n)
	officesLeft := n
	running := &callHeap{{0, first}}
	for running.Len() > 0 {
		next := heap.Pop(running).(call)
		if heard[next.office] {
			continue
		}
		heard[next.office] = true
		officesLeft--
		if officesLeft == 0 {
			return next.end
		}
		for _, c := range outgoing[next.office] {
			if !heard[c.office] {
				heap.Push(running, call{next.end + c.end, c.office})
			}
		}
	}
	return -1
}

type call struct {
	end, office int // when it ends, counted from its start or from minute 0, and whom it tells
}

type callHeap []call

func (h callHeap) Len() int           { return len(h) }
func (h callHeap) Less(i, j int) bool { return h[i].end < h[j].end }
func (h callHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *callHeap) Push(x any)        { *h = append(*h, x.(call)) }
func (h *callHeap) Pop() any {
	last := len(*h) - 1
	c := (*h)[last]
	*h = (*h)[:last]
	return c
}
