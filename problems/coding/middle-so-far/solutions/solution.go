package main

import (
	"container/heap"
	"sort"
)

// smallestFirst is a heap; the lower half uses it with negative numbers.
type smallestFirst struct{ sort.IntSlice }

func (h *smallestFirst) Push(x any) { h.IntSlice = append(h.IntSlice, x.(int)) }
func (h *smallestFirst) Pop() any {
	last := h.Len() - 1
	value := h.IntSlice[last]
	h.IntSlice = h.IntSlice[:last]
	return value
}

// MiddleSoFar keeps as many values in the lower half as in the upper one, or one more.
type MiddleSoFar struct {
	lower, upper smallestFirst
}

func NewMiddleSoFar() *MiddleSoFar {
	return &MiddleSoFar{}
}

func (m *MiddleSoFar) Add(value int) {
	heap.Push(&m.lower, -value)
	heap.Push(&m.upper, -heap.Pop(&m.lower).(int))
	if m.upper.Len() > m.lower.Len() {
		heap.Push(&m.lower, -heap.Pop(&m.upper).(int))
	}
}

func (m *MiddleSoFar) Middle() float64 {
	largestLow := -m.lower.IntSlice[0]
	if m.lower.Len() > m.upper.Len() {
		return float64(largestLow)
	}
	return float64(largestLow+m.upper.IntSlice[0]) / 2
}
