package main

func jokersAmongLids(s string) bool {
	open, stars := 0, 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '(':
			open++
		case s[i] == '*':
			stars++
		case open > 0:
			open--
		case stars > 0:
			stars--
		default:
			return false
		}
	}
	return open <= stars
}
