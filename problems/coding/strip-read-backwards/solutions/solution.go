package main

func readBackwards(n int64) int64 {
	var turned int64
	for place := 0; place < 32; place++ { // always 32: the zeros in front of n count as well
		turned = turned<<1 | n&1
		n >>= 1
	}
	return turned
}
