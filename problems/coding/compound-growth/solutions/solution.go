package main

func growth(x float64, n int) float64 {
	periods := int64(n) // in 32 bits the smallest n has no positive partner
	if periods < 0 {
		periods = -periods
	}
	result := 1.0
	for square := x; periods > 0; periods >>= 1 { // square is x, x^2, x^4, x^8, ...
		if periods&1 == 1 {
			result *= square
		}
		square *= square
	}
	if n < 0 {
		return 1 / result
	}
	return result
}
