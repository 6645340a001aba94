package main

func findBadge(badges []int, wanted int) int {
	low, high := 0, len(badges)-1
	for low <= high {
		middle := low + (high-low)/2
		if badges[middle] == wanted {
			return middle
		}
		if badges[low] <= badges[middle] { // the left half is in order
			if badges[low] <= wanted && wanted < badges[middle] {
				high = middle - 1
			} else {
				low = middle + 1
			}
		} else { // the right half is in order
			if badges[middle] < wanted && wanted <= badges[high] {
				low = middle + 1
			} else {
				high = middle - 1
			}
		}
	}
	return -1
}
