package main

import "math"

func middleOfBoth(a []int, b []int) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	half := (len(a) + len(b) + 1) / 2
	low, high := 0, len(a)
	for {
		// fromA and fromB scores make up the lower half.
		fromA := (low + high) / 2
		fromB := half - fromA
		aBelow, aAbove := around(a, fromA)
		bBelow, bAbove := around(b, fromB)
		switch {
		case aBelow > bAbove:
			high = fromA - 1
		case bBelow > aAbove:
			low = fromA + 1
		case (len(a)+len(b))%2 == 1:
			return math.Max(aBelow, bBelow)
		default:
			return (math.Max(aBelow, bBelow) + math.Min(aAbove, bAbove)) / 2
		}
	}
}

// around gives the scores before and behind a cut, with infinity beyond the ends.
func around(scores []int, cut int) (below, above float64) {
	below, above = math.Inf(-1), math.Inf(1)
	if cut > 0 {
		below = float64(scores[cut-1])
	}
	if cut < len(scores) {
		above = float64(scores[cut])
	}
	return below, above
}
