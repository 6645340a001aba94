package main

type TwoTrays struct {
	coming []int
	going  []int // older than all in coming, the oldest on top
}

func NewTwoTrays() *TwoTrays {
	return &TwoTrays{}
}

func (t *TwoTrays) Push(form int) {
	t.coming = append(t.coming, form)
}

func (t *TwoTrays) Pop() int {
	form := t.Peek()
	t.going = t.going[:len(t.going)-1]
	return form
}

func (t *TwoTrays) Peek() int {
	if len(t.going) == 0 {
		for len(t.coming) > 0 {
			last := len(t.coming) - 1
			t.going = append(t.going, t.coming[last])
			t.coming = t.coming[:last]
		}
	}
	return t.going[len(t.going)-1]
}

func (t *TwoTrays) Empty() bool {
	return len(t.coming) == 0 && len(t.going) == 0
}
