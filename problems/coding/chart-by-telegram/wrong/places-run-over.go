package main

import (
	"fmt"
	"strings"
)

func encodeChart(value *TreeNode) string {
	var text strings.Builder
	var write func(person *TreeNode, place int)
	write = func(person *TreeNode, place int) {
		if person == nil {
			return
		}
		fmt.Fprintf(&text, "%d %d\n", place, person.Val)
		write(person.Left, 2*place)
		write(person.Right, 2*place+1)
	}
	write(value, 1)
	return text.String()
}

func decodeChart(text string) *TreeNode {
	people := map[int]*TreeNode{}
	for _, line := range strings.Split(text, "\n") {
		var place, number int
		if _, err := fmt.Sscanf(line, "%d %d", &place, &number); err != nil {
			continue
		}
		person := &TreeNode{Val: number}
		people[place] = person
		if boss := people[place/2]; boss != nil && place > 1 {
			if place%2 == 0 {
				boss.Left = person
			} else {
				boss.Right = person
			}
		}
	}
	return people[1]
}
