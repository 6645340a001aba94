package main

func fits(text string, rule string) bool {
	n, m := len(text), len(rule)
	table := make([][]bool, n+1)
	for i := range table {
		table[i] = make([]bool, m+2)
	}
	table[n][m] = true
	for i := n; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if rule[j] == '*' {
				continue
			}
			same := i < n && (rule[j] == '.' || rule[j] == text[i])
			if j+1 < m && rule[j+1] == '*' {
				table[i][j] = table[i][j+2]
				for k := i; !table[i][j] && k < n && (rule[j] == '.' && text[k] == text[i] || rule[j] == text[k]); k++ {
					table[i][j] = table[k+1][j+2]
				}
			} else {
				table[i][j] = same && table[i+1][j+1]
			}
		}
	}
	return table[0][0]
}
