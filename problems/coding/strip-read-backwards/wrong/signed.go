package main

func readBackwards(n int64) int64 {
	var turned int32
	for place := 0; place < 32; place++ {
		turned = turned<<1 | int32(n&1)
		n >>= 1
	}
	return int64(turned)
}
