package main

func warmestStretch(temps []float64, k int) float64 {
	total := 0.0
	for _, temp := range temps[:k] {
		total += temp
	}
	warmest := total
	for end := k; end < len(temps); end++ {
		total += temps[end] - temps[end-k]
		if total > warmest {
			warmest = total
		}
	}
	return warmest / float64(k)
}
