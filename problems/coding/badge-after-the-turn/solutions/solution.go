package main

func findBadge(badges []int, wanted int) int {
	low, high := 0, len(badges)-1
	for low <= high {
		middle := low + (high-low)/2
		if badges[middle] == wanted {
			return middle
		}
		var goLeft bool
		if badges[low] <= badges[middle] { // the left half is in order
			goLeft = badges[low] <= wanted && wanted < badges[middle]
		} else { // the right half is in order
			goLeft = !(badges[middle] < wanted && wanted <= badges[high])
		}
		if goLeft {
			high = middle - 1
		} else {
			low = middle + 1
		}
	}
	return -1
}
