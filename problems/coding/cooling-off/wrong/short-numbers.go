package main

func coolingOff(jobs []byte, gap int) int64 {
	var count [26]int32
	most, kinds := int32(0), int32(0)
	for _, job := range jobs {
		count[job-'A']++
	}
	for _, c := range count {
		if c > most {
			most, kinds = c, 0
		}
		if c == most {
			kinds++
		}
	}
	ticks := (most-1)*(int32(gap)+1) + kinds
	if ticks < int32(len(jobs)) {
		ticks = int32(len(jobs))
	}
	return int64(ticks)
}
