package main

func wordFamilies(words []string) [][]string {
	// The counts of the 26 letters name a family; an array can be the key of a map.
	families := map[[26]int][]string{}
	for _, word := range words {
		var counts [26]int
		for i := range word {
			counts[word[i]-'a']++
		}
		families[counts] = append(families[counts], word)
	}

	result := make([][]string, 0, len(families))
	for _, family := range families {
		result = append(result, family)
	}
	return result
}
