package main

func howManyReadings(s string) int64 {
	var before, here int32 = 0, 1
	for i := range s {
		var count int32
		if s[i] != '0' {
			count = here
		}
		if i > 0 && (s[i-1] == '1' || s[i-1] == '2' && s[i] <= '6') {
			count += before
		}
		before, here = here, count
	}
	return int64(here)
}
