package main

func seenTwice(ids []int) bool {
	folded := 0
	for _, number := range ids {
		folded ^= number
	}
	return len(ids) > 1 && folded == 0
}
