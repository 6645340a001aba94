package main

import "sort"

func firstShelfThatFits(shelves []int, boxes []int) []int {
	places := make([]int, len(boxes))
	for i, box := range boxes {
		places[i] = sort.Search(len(shelves), func(place int) bool {
			return shelves[place] >= box
		})
	}
	return places
}
