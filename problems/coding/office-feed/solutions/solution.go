package main

import "container/heap"

const shown = 10

type posted struct{ time, note int }

type OfficeFeed struct {
	clock   int
	posts   map[int][]posted // by author, newest last
	follows map[int]map[int]bool
}

func NewOfficeFeed() *OfficeFeed {
	return &OfficeFeed{posts: map[int][]posted{}, follows: map[int]map[int]bool{}}
}

func (o *OfficeFeed) Post(user int, note int) {
	o.clock++
	o.posts[user] = append(o.posts[user], posted{o.clock, note})
}

func (o *OfficeFeed) Feed(user int) []int {
	// What is left of each author's posts; the newest of all is on top.
	var left newestFirst
	if own := o.posts[user]; len(own) > 0 {
		left = append(left, own)
	}
	for other := range o.follows[user] {
		if posts := o.posts[other]; len(posts) > 0 {
			left = append(left, posts)
		}
	}
	heap.Init(&left)
	notes := []int{}
	for len(left) > 0 && len(notes) < shown {
		last := len(left[0]) - 1
		notes = append(notes, left[0][last].note)
		if last == 0 {
			heap.Pop(&left)
		} else {
			left[0] = left[0][:last]
			heap.Fix(&left, 0)
		}
	}
	return notes
}

func (o *OfficeFeed) Follow(user int, other int) {
	if user == other {
		return
	}
	if o.follows[user] == nil {
		o.follows[user] = map[int]bool{}
	}
	o.follows[user][other] = true
}

func (o *OfficeFeed) Unfollow(user int, other int) {
	delete(o.follows[user], other)
}

type newestFirst [][]posted

func (h newestFirst) Len() int { return len(h) }
func (h newestFirst) Less(i, j int) bool {
	return h[i][len(h[i])-1].time > h[j][len(h[j])-1].time
}
func (h newestFirst) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *newestFirst) Push(x any)   { *h = append(*h, x.([]posted)) }
func (h *newestFirst) Pop() any {
	last := len(*h) - 1
	posts := (*h)[last]
	*h = (*h)[:last]
	return posts
}
