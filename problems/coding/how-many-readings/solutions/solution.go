package main

func howManyReadings(s string) int64 {
	var before, here int64 = 0, 1 // nothing has one reading: the empty one
	for i := range s {
		var count int64
		if s[i] != '0' {
			count += here
		}
		if i > 0 && (s[i-1] == '1' || s[i-1] == '2' && s[i] <= '6') {
			count += before
		}
		before, here = here, count
	}
	return here
}
