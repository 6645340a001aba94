package main

func wrongCopy(labels []int) []int {
	seen := make([]bool, len(labels)+1)
	for _, label := range labels {
		if seen[label] {
			return []int{label, label + 1}
		}
		seen[label] = true
	}
	return nil
}
