package main

import "sort"

func samePersonManyCards(cards [][]string) [][]string {
	leader := make([]int, len(cards))
	firstCard := make(map[string]int) // with this address
	for number, card := range cards {
		leader[number] = number
		for place, address := range card[1:] {
			if earlier, known := firstCard[address]; known && place == 0 {
				leader[find(leader, number)] = find(leader, earlier)
			} else if !known {
				firstCard[address] = number
			}
		}
	}

	addressesOf := make(map[int][]string)
	for address, number := range firstCard {
		person := find(leader, number)
		addressesOf[person] = append(addressesOf[person], address)
	}
	var people [][]string
	for number, addresses := range addressesOf {
		sort.Strings(addresses)
		people = append(people, append([]string{cards[number][0]}, addresses...))
	}
	return people
}

func find(leader []int, card int) int {
	for leader[card] != card {
		leader[card] = leader[leader[card]] // shortens the way for the next one
		card = leader[card]
	}
	return card
}
