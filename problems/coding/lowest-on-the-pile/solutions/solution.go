package main

// LowestOnThePile keeps with each offer the lowest from the bottom up to it.
type LowestOnThePile struct {
	pile []noted
}

type noted struct {
	offer, lowest int
}

func NewLowestOnThePile() *LowestOnThePile {
	return &LowestOnThePile{}
}

func (p *LowestOnThePile) Push(offer int) {
	lowest := offer
	if len(p.pile) > 0 && p.Lowest() < lowest {
		lowest = p.Lowest()
	}
	p.pile = append(p.pile, noted{offer, lowest})
}

func (p *LowestOnThePile) Pop() {
	p.pile = p.pile[:len(p.pile)-1]
}

func (p *LowestOnThePile) Top() int {
	return p.pile[len(p.pile)-1].offer
}

func (p *LowestOnThePile) Lowest() int {
	return p.pile[len(p.pile)-1].lowest
}
