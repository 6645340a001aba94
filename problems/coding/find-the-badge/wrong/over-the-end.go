package main

import "sort"

func findTheBadge(badges []int, wanted int) int {
	place := sort.SearchInts(badges, wanted)
	if badges[place] == wanted {
		return place
	}
	return -1
}
