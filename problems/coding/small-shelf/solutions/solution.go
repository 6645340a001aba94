package main

import "container/list"

type drawing struct {
	key, value int
}

type SmallShelf struct {
	places  int
	byUse   *list.List // of *drawing, the one used last at the front
	element map[int]*list.Element
}

func NewSmallShelf(places int) *SmallShelf {
	return &SmallShelf{places: places, byUse: list.New(), element: make(map[int]*list.Element)}
}

func (s *SmallShelf) Get(key int) int {
	element, found := s.element[key]
	if !found {
		return -1
	}
	s.byUse.MoveToFront(element)
	return element.Value.(*drawing).value
}

func (s *SmallShelf) Put(key int, value int) {
	if element, found := s.element[key]; found {
		element.Value.(*drawing).value = value
		s.byUse.MoveToFront(element)
		return
	}
	if s.byUse.Len() == s.places {
		oldest := s.byUse.Remove(s.byUse.Back()).(*drawing)
		delete(s.element, oldest.key)
	}
	s.element[key] = s.byUse.PushFront(&drawing{key, value})
}
