package main

func sameTiles(a string, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var balance [26]int // tiles on the table minus letters needed
	for i := range a {
		balance[a[i]-'a']++
		balance[b[i]-'a']--
	}
	return balance == [26]int{}
}
