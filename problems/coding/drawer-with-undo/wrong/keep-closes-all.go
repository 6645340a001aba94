package main

type note struct {
	key, before string
}

type BookmarkDrawer struct {
	values map[string]string
	notes  []note
	marks  []int
}

func NewBookmarkDrawer() *BookmarkDrawer {
	return &BookmarkDrawer{values: make(map[string]string)}
}

func (d *BookmarkDrawer) Set(key string, value string) {
	d.notes = append(d.notes, note{key, d.values[key]})
	d.values[key] = value
}

func (d *BookmarkDrawer) Get(key string) string {
	return d.values[key]
}

func (d *BookmarkDrawer) Unset(key string) {
	d.notes = append(d.notes, note{key, d.values[key]})
	delete(d.values, key)
}

func (d *BookmarkDrawer) Mark() {
	d.marks = append(d.marks, len(d.notes))
}

func (d *BookmarkDrawer) Keep() bool {
	if len(d.marks) == 0 {
		return false
	}
	d.marks = nil
	return true
}

func (d *BookmarkDrawer) Undo() bool {
	if len(d.marks) == 0 {
		return false
	}
	start := d.marks[len(d.marks)-1]
	d.marks = d.marks[:len(d.marks)-1]
	for i := len(d.notes) - 1; i >= start; i-- {
		if d.notes[i].before == "" {
			delete(d.values, d.notes[i].key)
		} else {
			d.values[d.notes[i].key] = d.notes[i].before
		}
	}
	d.notes = d.notes[:start]
	return true
}
