package main

import (
	"strconv"
	"strings"
)

// A chart is written from the top down: the number, the left side, the right side.
// Each number has a comma behind it; an empty side is a single #.
func encodeChart(value *TreeNode) string {
	var text strings.Builder
	var write func(person *TreeNode)
	write = func(person *TreeNode) {
		if person == nil {
			text.WriteByte('#')
			return
		}
		text.WriteString(strconv.Itoa(person.Val))
		text.WriteByte(',')
		write(person.Left)
		write(person.Right)
	}
	write(value)
	return text.String()
}

func decodeChart(text string) *TreeNode {
	rest := text
	var read func() *TreeNode
	read = func() *TreeNode {
		if rest[0] == '#' {
			rest = rest[1:]
			return nil
		}
		comma := strings.IndexByte(rest, ',')
		number, _ := strconv.Atoi(rest[:comma])
		rest = rest[comma+1:]
		person := &TreeNode{Val: number}
		person.Left = read()
		person.Right = read()
		return person
	}
	return read()
}
