package main

func noTwinsSideBySide(s string) string {
	row := []byte(s)
	for i := 1; i < len(row); i++ {
		if row[i] != row[i-1] {
			continue
		}
		j := i
		for j < len(row) && row[j] == row[i] {
			j++
		}
		if j == len(row) {
			return ""
		}
		row[i], row[j] = row[j], row[i]
	}
	return string(row)
}
