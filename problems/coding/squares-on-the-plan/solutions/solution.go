package main

type FloorPlan struct {
	posts map[int]map[int]int // x -> y -> how many posts stand there
}

func NewFloorPlan() *FloorPlan {
	return &FloorPlan{posts: make(map[int]map[int]int)}
}

func (p *FloorPlan) Add(x int, y int) {
	if p.posts[x] == nil {
		p.posts[x] = make(map[int]int)
	}
	p.posts[x][y]++
}

func (p *FloorPlan) Count(x int, y int) int {
	squares := 0
	for otherY, aboveOrBelow := range p.posts[x] {
		side := otherY - y
		if side == 0 {
			continue
		}
		for _, otherX := range [2]int{x - side, x + side} {
			column := p.posts[otherX]
			squares += aboveOrBelow * column[y] * column[otherY]
		}
	}
	return squares
}
