package main

type FloorPlan struct {
	posts map[[2]int]int
}

func NewFloorPlan() *FloorPlan {
	return &FloorPlan{posts: make(map[[2]int]int)}
}

func (p *FloorPlan) Add(x int, y int) {
	p.posts[[2]int{x, y}]++
}

func (p *FloorPlan) Count(x int, y int) int {
	squares := 0
	for post, number := range p.posts {
		if (post[0] == x) == (post[1] == y) {
			continue
		}
		side := post[0] - x + post[1] - y
		for _, across := range []int{-side, side} {
			if post[0] == x {
				squares += number * p.posts[[2]int{x + across, y}] * p.posts[[2]int{x + across, post[1]}]
			} else {
				squares += number * p.posts[[2]int{x, y + across}] * p.posts[[2]int{post[0], y + across}]
			}
		}
	}
	return squares
}
