package main

type node struct {
	key, value     int
	previous, next *node
}

type SmallShelf struct {
	places      int
	nodes       map[int]*node
	first, last *node
}

func NewSmallShelf(places int) *SmallShelf {
	return &SmallShelf{places: places, nodes: make(map[int]*node)}
}

func (s *SmallShelf) Get(key int) int {
	n, found := s.nodes[key]
	if !found {
		return -1
	}
	s.moveToFront(n)
	return n.value
}

func (s *SmallShelf) Put(key int, value int) {
	if n, found := s.nodes[key]; found {
		n.value = value
		s.moveToFront(n)
		return
	}
	if len(s.nodes) == s.places {
		delete(s.nodes, s.last.key)
		s.last = s.last.previous
		s.last.next = nil
	}
	n := &node{key: key, value: value, next: s.first}
	if s.first == nil {
		s.last = n
	} else {
		s.first.previous = n
	}
	s.first = n
	s.nodes[key] = n
}

func (s *SmallShelf) moveToFront(n *node) {
	if n == s.first {
		return
	}
	n.previous.next = n.next
	if n == s.last {
		s.last = n.previous
	} else {
		n.next.previous = n.previous
	}
	n.previous = nil
	n.next = s.first
	s.first.previous = n
	s.first = n
}
