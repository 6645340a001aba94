package main

import "sort"

type entry struct {
	time  int
	value string
}

type WhatWasIt struct {
	history map[string][]entry // sorted, since the times of a key only rise
}

func NewWhatWasIt() *WhatWasIt {
	return &WhatWasIt{history: map[string][]entry{}}
}

func (w *WhatWasIt) Set(key string, value string, time int) {
	w.history[key] = append(w.history[key], entry{time, value})
}

func (w *WhatWasIt) Get(key string, time int) string {
	entries := w.history[key]
	later := sort.Search(len(entries), func(place int) bool { return entries[place].time > time })
	if later == 0 {
		return ""
	}
	return entries[later-1].value
}
