package main

func fewestEdits(a string, b string) int {
	var surplus [26]int
	for i := range a {
		surplus[a[i]-'a']++
	}
	for i := range b {
		surplus[b[i]-'a']--
	}
	over, under := 0, 0
	for _, count := range surplus {
		if count > 0 {
			over += count
		} else {
			under -= count
		}
	}
	if over > under {
		return over
	}
	return under
}
