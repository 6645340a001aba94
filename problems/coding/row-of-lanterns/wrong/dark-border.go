package main

func rowOfLanterns(values []int) int {
	row := append(append([]int{0}, values...), 0)
	best := make([][]int, len(row))
	for i := range best {
		best[i] = make([]int, len(row))
	}
	for width := 2; width < len(row); width++ {
		for left := 0; left+width < len(row); left++ {
			right := left + width
			for last := left + 1; last < right; last++ {
				earned := best[left][last] + best[last][right] + row[left]*row[last]*row[right]
				if earned > best[left][right] {
					best[left][right] = earned
				}
			}
		}
	}
	return best[0][len(row)-1]
}
