package main

func seenTwice(ids []int) bool {
	for first := range ids {
		for second := first + 1; second < len(ids); second++ {
			if ids[first] == ids[second] {
				return true
			}
			return false
		}
	}
	return false
}
