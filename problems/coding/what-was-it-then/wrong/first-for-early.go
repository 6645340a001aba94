package main

import "sort"

type entry struct {
	time  int
	value string
}

type WhatWasIt struct {
	history map[string][]entry
}

func NewWhatWasIt() *WhatWasIt {
	return &WhatWasIt{history: map[string][]entry{}}
}

func (w *WhatWasIt) Set(key string, value string, time int) {
	w.history[key] = append(w.history[key], entry{time, value})
}

func (w *WhatWasIt) Get(key string, time int) string {
	entries := w.history[key]
	if len(entries) == 0 {
		return ""
	}
	later := sort.Search(len(entries), func(place int) bool { return entries[place].time > time })
	if later == 0 {
		later = 1
	}
	return entries[later-1].value
}
