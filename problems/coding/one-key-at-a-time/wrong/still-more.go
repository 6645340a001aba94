package main

type KeyReader struct {
	root    *TreeNode
	waiting []*TreeNode
}

func NewKeyReader(root *TreeNode) *KeyReader {
	r := &KeyReader{root: root}
	r.pushLeftEdge(root)
	return r
}

func (r *KeyReader) Next() int {
	last := len(r.waiting) - 1
	entry := r.waiting[last]
	r.waiting = r.waiting[:last]
	r.pushLeftEdge(entry.Right)
	return entry.Val
}

func (r *KeyReader) HasNext() bool {
	return r.root != nil && len(r.waiting) >= 0
}

func (r *KeyReader) pushLeftEdge(entry *TreeNode) {
	for ; entry != nil; entry = entry.Left {
		r.waiting = append(r.waiting, entry)
	}
}
