package main

func wrongCopy(labels []int) []int {
	n := int32(len(labels))
	seen := make([]bool, n+1)
	doubled := 0
	missing := n * (n + 1) / 2
	for _, label := range labels {
		if seen[label] {
			doubled = label
			continue
		}
		seen[label] = true
		missing -= int32(label)
	}
	return []int{doubled, int(missing)}
}
