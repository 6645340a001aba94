package main

func fits(text string, rule string) bool {
	n, m := len(text), len(rule)
	below := make([]bool, m+1) // for the text from i + 1 on; the rule from j on
	var row []bool
	for i := n; i >= 0; i-- {
		row = make([]bool, m+1)
		row[m] = i == n
		for j := m - 1; j >= 0; j-- {
			if rule[j] == '*' {
				continue // belongs to the sign in front of it
			}
			same := i < n && (rule[j] == '.' || rule[j] == text[i])
			if j+1 < m && rule[j+1] == '*' {
				row[j] = row[j+2] || same && below[j] // take none, or one and stay
			} else {
				row[j] = same && below[j+1]
			}
		}
		below = row
	}
	return row[0]
}
