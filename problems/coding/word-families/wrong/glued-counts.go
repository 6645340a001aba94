package main

import "strconv"

func wordFamilies(words []string) [][]string {
	families := map[string][]string{}
	for _, word := range words {
		var counts [26]int
		for i := range word {
			counts[word[i]-'a']++
		}
		name := ""
		for _, count := range counts {
			name += strconv.Itoa(count)
		}
		families[name] = append(families[name], word)
	}
	result := [][]string{}
	for _, family := range families {
		result = append(result, family)
	}
	return result
}
