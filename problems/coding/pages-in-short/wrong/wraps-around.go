package main

import "fmt"

func pagesInShort(pages []int) []string {
	ticked := make(map[int32]bool)
	for _, page := range pages {
		ticked[int32(page)] = true
	}
	runs := []string{}
	for _, page := range pages {
		first := int32(page)
		if ticked[first-1] {
			continue
		}
		last := first
		for ticked[last+1] {
			last++
		}
		if first == last {
			runs = append(runs, fmt.Sprint(first))
		} else {
			runs = append(runs, fmt.Sprintf("%d..%d", first, last))
		}
	}
	return runs
}
