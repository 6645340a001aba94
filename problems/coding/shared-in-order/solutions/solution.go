package main

func sharedInOrder(a string, b string) int {
	row := make([]int, len(b)+1) // row[j]: the most shared by the letters of a so far and b[:j]
	for i := range a {
		corner := 0
		for j := 1; j <= len(b); j++ {
			above := row[j]
			if a[i] == b[j-1] {
				row[j] = corner + 1
			} else if row[j-1] > above {
				row[j] = row[j-1]
			}
			corner = above
		}
	}
	return row[len(b)]
}
