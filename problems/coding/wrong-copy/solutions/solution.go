package main

func wrongCopy(labels []int) []int {
	for place := range labels {
		// Send labels home until this place holds one that is home already, here or elsewhere.
		for own := labels[place] - 1; labels[own] != labels[place]; own = labels[place] - 1 {
			labels[place], labels[own] = labels[own], labels[place]
		}
	}
	for place, label := range labels {
		if label != place+1 {
			return []int{label, place + 1}
		}
	}
	return nil
}
