package main

func sameTiles(a string, b string) bool {
	var balance [26]byte
	for i := range a {
		balance[a[i]-'a']++
	}
	for i := range b {
		balance[b[i]-'a']--
	}
	return balance == [26]byte{}
}
