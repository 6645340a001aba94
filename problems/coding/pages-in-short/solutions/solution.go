package main

import "strconv"

func pagesInShort(pages []int) []string {
	runs := []string{}
	for first := 0; first < len(pages); {
		last := first
		for last+1 < len(pages) && pages[last+1]-pages[last] == 1 {
			last++
		}
		run := strconv.Itoa(pages[first])
		if last > first {
			run += ".." + strconv.Itoa(pages[last])
		}
		runs = append(runs, run)
		first = last + 1
	}
	return runs
}
