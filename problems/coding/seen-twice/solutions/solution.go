package main

func seenTwice(ids []int) bool {
	seen := make(map[int]bool, len(ids))
	for _, number := range ids {
		if seen[number] {
			return true
		}
		seen[number] = true
	}
	return false
}
