package main

type change struct {
	key, before string // before is empty when the key was not stored
}

type BookmarkDrawer struct {
	values map[string]string
	log    []change // every change since the first open mark
	marks  []int    // lengths of the log at the open marks
}

func NewBookmarkDrawer() *BookmarkDrawer {
	return &BookmarkDrawer{values: make(map[string]string)}
}

func (d *BookmarkDrawer) Set(key string, value string) {
	d.remember(key)
	d.values[key] = value
}

func (d *BookmarkDrawer) Get(key string) string {
	return d.values[key]
}

func (d *BookmarkDrawer) Unset(key string) {
	d.remember(key)
	delete(d.values, key)
}

func (d *BookmarkDrawer) Mark() {
	d.marks = append(d.marks, len(d.log))
}

func (d *BookmarkDrawer) Keep() bool {
	_, open := d.closeMark()
	if len(d.marks) == 0 {
		d.log = nil
	}
	return open
}

func (d *BookmarkDrawer) Undo() bool {
	start, open := d.closeMark()
	if !open {
		return false
	}
	for i := len(d.log) - 1; i >= start; i-- { // newest first, so that the oldest value stays
		if d.log[i].before == "" {
			delete(d.values, d.log[i].key)
		} else {
			d.values[d.log[i].key] = d.log[i].before
		}
	}
	d.log = d.log[:start]
	return true
}

func (d *BookmarkDrawer) closeMark() (start int, open bool) {
	last := len(d.marks) - 1
	if last < 0 {
		return 0, false
	}
	start = d.marks[last]
	d.marks = d.marks[:last]
	return start, true
}

func (d *BookmarkDrawer) remember(key string) {
	if len(d.marks) > 0 {
		d.log = append(d.log, change{key, d.values[key]})
	}
}
