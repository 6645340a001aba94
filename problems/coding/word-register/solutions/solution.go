package main

type node struct {
	next   [26]*node
	isWord bool
}

type WordRegister struct {
	root node
}

func NewWordRegister() *WordRegister {
	return &WordRegister{}
}

func (r *WordRegister) Insert(word string) {
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

func (r *WordRegister) Has(word string) bool {
	at := r.walk(word)
	return at != nil && at.isWord
}

func (r *WordRegister) Begins(start string) bool {
	return r.walk(start) != nil
}

// walk follows the letters as far as they lead; nil if they lead nowhere.
func (r *WordRegister) walk(letters string) *node {
	at := &r.root
	for i := 0; i < len(letters) && at != nil; i++ {
		at = at.next[letters[i]-'a']
	}
	return at
}
