package main

func twoCoupons(amounts []int, target int) []int {
	placeOf := make(map[int]int, len(amounts))
	for place, amount := range amounts {
		if partner, seen := placeOf[target-amount]; seen {
			return []int{partner, place}
		}
		// Stored only now, so that no coupon can be its own partner.
		placeOf[amount] = place
	}
	return nil
}
