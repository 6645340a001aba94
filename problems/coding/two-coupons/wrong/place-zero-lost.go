package main

func twoCoupons(amounts []int, target int) []int {
	placeOf := map[int]int{}
	for place, amount := range amounts {
		if partner := placeOf[target-amount]; partner > 0 {
			return []int{partner, place}
		}
		placeOf[amount] = place
	}
	return nil
}
