package main

import "sort"

type entry struct{ time, note int }

type OfficeFeed struct {
	clock   int
	posts   map[int][]entry
	follows map[int]map[int]bool
}

func NewOfficeFeed() *OfficeFeed {
	return &OfficeFeed{posts: map[int][]entry{}, follows: map[int]map[int]bool{}}
}

func (o *OfficeFeed) Post(user int, note int) {
	o.clock++
	o.posts[user] = append(o.posts[user], entry{o.clock, note})
}

func (o *OfficeFeed) Feed(user int) []int {
	all := append([]entry{}, o.posts[user]...)
	for other := range o.follows[user] {
		if other != user {
			all = append(all, o.posts[other]...)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].time > all[j].time })
	notes := []int{}
	for _, e := range all {
		notes = append(notes, e.note)
	}
	return notes
}

func (o *OfficeFeed) Follow(user int, other int) {
	if o.follows[user] == nil {
		o.follows[user] = map[int]bool{}
	}
	o.follows[user][other] = true
}

func (o *OfficeFeed) Unfollow(user int, other int) {
	delete(o.follows[user], other)
}
