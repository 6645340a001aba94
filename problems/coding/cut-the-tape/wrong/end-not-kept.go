package main

func cutTheTape(labels string) []int {
	var last [26]int
	for place := range labels {
		last[labels[place]-'a'] = place
	}
	lengths := []int{}
	start, end := 0, 0
	for place := range labels {
		end = last[labels[place]-'a']
		if place == end {
			lengths = append(lengths, end-start+1)
			start = place + 1
		}
	}
	return lengths
}
