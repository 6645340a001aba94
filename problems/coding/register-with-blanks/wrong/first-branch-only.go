package main

type node struct {
	next   [26]*node
	isWord bool
}

type RegisterWithBlanks struct {
	root node
}

func NewRegisterWithBlanks() *RegisterWithBlanks {
	return &RegisterWithBlanks{}
}

func (r *RegisterWithBlanks) Add(word string) {
	at := &r.root
	for i := range word {
		letter := word[i] - 'a'
		if at.next[letter] == nil {
			at.next[letter] = &node{}
		}
		at = at.next[letter]
	}
	at.isWord = true
}

func (r *RegisterWithBlanks) Find(word string) bool {
	return r.root.find(word)
}

// find tells whether what is left of a word leads from here to the end of a word.
func (n *node) find(rest string) bool {
	if rest == "" {
		return n.isWord
	}
	if rest[0] != '.' {
		child := n.next[rest[0]-'a']
		return child != nil && child.find(rest[1:])
	}
	for _, child := range n.next {
		if child != nil {
			return child.find(rest[1:])
		}
	}
	return false
}
