package main

import "container/list"

type leaf struct {
	key, value, times int
}

type LeafBinder struct {
	places  int
	least   int                   // the smallest count with leaves
	groups  map[int]*list.List    // count -> its leaves, last used at the back
	element map[int]*list.Element // key -> its element in a group
}

func NewLeafBinder(places int) *LeafBinder {
	return &LeafBinder{places: places, groups: make(map[int]*list.List), element: make(map[int]*list.Element)}
}

func (b *LeafBinder) Get(key int) int {
	element, found := b.element[key]
	if !found {
		return -1
	}
	borrowed := element.Value.(*leaf)
	b.borrow(borrowed)
	return borrowed.value
}

func (b *LeafBinder) Put(key int, value int) {
	if b.places == 0 {
		return
	}
	if element, found := b.element[key]; found {
		old := element.Value.(*leaf)
		old.value = value
		b.borrow(old)
		return
	}
	if len(b.element) == b.places {
		b.takeOut(b.groups[b.least].Front().Value.(*leaf))
	}
	b.putInto(1, &leaf{key: key, value: value})
	b.least = 1
}

func (b *LeafBinder) borrow(used *leaf) {
	times := used.times
	b.takeOut(used)
	if b.least == times && b.groups[times] == nil {
		b.least = times + 1 // the leaf itself moves there
	}
	b.putInto(times+1, used)
}

func (b *LeafBinder) putInto(times int, arriving *leaf) {
	group := b.groups[times]
	if group == nil {
		group = list.New()
		b.groups[times] = group
	}
	arriving.times = times
	b.element[arriving.key] = group.PushBack(arriving)
}

func (b *LeafBinder) takeOut(leaving *leaf) {
	group := b.groups[leaving.times]
	group.Remove(b.element[leaving.key])
	if group.Len() == 0 {
		delete(b.groups, leaving.times)
	}
	delete(b.element, leaving.key)
}
