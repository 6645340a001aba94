package main

func gloveWithoutPartner(gloves []int) int {
	seen := make(map[int]bool)
	var twice, total float32
	for _, glove := range gloves {
		total += float32(glove)
		if !seen[glove] {
			seen[glove] = true
			twice += 2 * float32(glove)
		}
	}
	return int(twice - total)
}
