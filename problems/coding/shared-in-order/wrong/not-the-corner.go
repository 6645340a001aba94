package main

func sharedInOrder(a string, b string) int {
	row := make([]int, len(b)+1)
	for i := range a {
		for j := range b {
			best := row[j]
			if row[j+1] > best {
				best = row[j+1]
			}
			if a[i] == b[j] {
				best++
			}
			row[j+1] = best
		}
	}
	return row[len(b)]
}
