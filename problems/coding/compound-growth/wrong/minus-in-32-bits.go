package main

func growth(x float64, n int) float64 {
	periods := int32(n)
	if periods < 0 {
		x = 1 / x
		periods = -periods
	}
	result := 1.0
	for periods > 0 {
		if periods&1 == 1 {
			result *= x
		}
		x *= x
		periods >>= 1
	}
	return result
}
