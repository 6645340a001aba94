package main

func fewestRepaints(tiles string, k int) int {
	white, fewest := 0, k
	for end := range tiles {
		if tiles[end] == 'W' {
			white++
		}
		if end >= k && tiles[end-k] == 'W' {
			white--
		}
		if end >= k-1 && white < fewest {
			fewest = white
		}
	}
	return fewest
}
