package main

import "container/list"

type leaf struct{ key, value int }

type LeafBinder struct {
	places  int
	byUse   *list.List
	element map[int]*list.Element
}

func NewLeafBinder(places int) *LeafBinder {
	return &LeafBinder{places, list.New(), make(map[int]*list.Element)}
}

func (b *LeafBinder) Get(key int) int {
	element, found := b.element[key]
	if !found {
		return -1
	}
	b.byUse.MoveToFront(element)
	return element.Value.(*leaf).value
}

func (b *LeafBinder) Put(key int, value int) {
	if b.places == 0 {
		return
	}
	if element, found := b.element[key]; found {
		element.Value.(*leaf).value = value
		b.byUse.MoveToFront(element)
		return
	}
	if b.byUse.Len() == b.places {
		oldest := b.byUse.Remove(b.byUse.Back()).(*leaf)
		delete(b.element, oldest.key)
	}
	b.element[key] = b.byUse.PushFront(&leaf{key, value})
}
