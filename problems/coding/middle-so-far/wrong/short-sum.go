package main

import "sort"

type MiddleSoFar struct {
	values []int
}

func NewMiddleSoFar() *MiddleSoFar {
	return &MiddleSoFar{}
}

func (m *MiddleSoFar) Add(value int) {
	place := sort.SearchInts(m.values, value)
	m.values = append(m.values, 0)
	copy(m.values[place+1:], m.values[place:])
	m.values[place] = value
}

func (m *MiddleSoFar) Middle() float64 {
	n := len(m.values)
	if n%2 == 1 {
		return float64(m.values[n/2])
	}
	sum := int32(m.values[n/2-1]) + int32(m.values[n/2])
	return float64(sum) / 2
}
