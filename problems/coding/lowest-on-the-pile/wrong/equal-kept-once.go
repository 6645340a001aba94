package main

type LowestOnThePile struct {
	offers  []int
	lowests []int
}

func NewLowestOnThePile() *LowestOnThePile {
	return &LowestOnThePile{}
}

func (p *LowestOnThePile) Push(offer int) {
	p.offers = append(p.offers, offer)
	if len(p.lowests) == 0 || offer < p.lowests[len(p.lowests)-1] {
		p.lowests = append(p.lowests, offer)
	}
}

func (p *LowestOnThePile) Pop() {
	if p.offers[len(p.offers)-1] == p.lowests[len(p.lowests)-1] {
		p.lowests = p.lowests[:len(p.lowests)-1]
	}
	p.offers = p.offers[:len(p.offers)-1]
}

func (p *LowestOnThePile) Top() int {
	return p.offers[len(p.offers)-1]
}

func (p *LowestOnThePile) Lowest() int {
	return p.lowests[len(p.lowests)-1]
}
