package main

func coolingOff(jobs []byte, gap int) int64 {
	var count [26]int64
	for _, job := range jobs {
		count[job-'A']++
	}
	var most, kinds int64
	for _, c := range count {
		switch {
		case c > most:
			most, kinds = c, 1
		case c == most:
			kinds++
		}
	}
	// The most frequent kinds span most - 1 blocks, and each of them has its last job behind these.
	frame := (most-1)*(int64(gap)+1) + kinds
	if all := int64(len(jobs)); frame < all {
		return all
	}
	return frame
}
