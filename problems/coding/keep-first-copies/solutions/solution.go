package main

func keepFirstCopies(nums []int) int {
	kept := 0
	for _, number := range nums {
		if kept == 0 || number != nums[kept-1] {
			// kept never overtakes the reader, so nothing unread is lost.
			nums[kept] = number
			kept++
		}
	}
	return kept
}
