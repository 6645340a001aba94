package main

func keysInRooms(keys [][]int) bool {
	entered := make([]bool, len(keys))
	entered[0] = true
	toSearch := []int{0}
	roomsEntered := 1
	for len(toSearch) > 0 {
		last := len(toSearch) - 1
		room := toSearch[last]
		toSearch = toSearch[:last]
		for _, next := range keys[room] {
			if !entered[next] {
				entered[next] = true
				roomsEntered++
				toSearch = append(toSearch, next)
			}
		}
	}
	return roomsEntered == len(keys)
}
