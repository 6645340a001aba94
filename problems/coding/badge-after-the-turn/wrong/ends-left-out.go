package main

func findBadge(badges []int, wanted int) int {
	low, high := 0, len(badges)-1
	for low <= high {
		middle := (low + high) / 2
		if badges[middle] == wanted {
			return middle
		}
		if badges[low] <= badges[middle] {
			if badges[low] < wanted && wanted < badges[middle] {
				high = middle - 1
			} else {
				low = middle + 1
			}
		} else {
			if badges[middle] < wanted && wanted < badges[high] {
				low = middle + 1
			} else {
				high = middle - 1
			}
		}
	}
	return -1
}
