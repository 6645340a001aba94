package main

import "sort"

func oneRoomEnough(meetings [][]int) bool {
	sort.Slice(meetings, func(i, j int) bool { return meetings[i][0] < meetings[j][0] })
	for i := 1; i < len(meetings); i++ {
		if meetings[i][0] < meetings[0][1] {
			return false
		}
	}
	return true
}
