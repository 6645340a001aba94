package main

// KeyReader keeps the entries that are still to come and whose left side
// is done or being done. The next one is the last.
type KeyReader struct {
	waiting []*TreeNode
}

func NewKeyReader(root *TreeNode) *KeyReader {
	r := &KeyReader{}
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
	return len(r.waiting) > 0
}

func (r *KeyReader) pushLeftEdge(entry *TreeNode) {
	for ; entry != nil; entry = entry.Left {
		r.waiting = append(r.waiting, entry)
	}
}
