package main

func keepFirstCopies(nums []int) int {
	kept := 1
	for place := 1; place < len(nums); place++ {
		if nums[place] != nums[place-1] {
			nums[kept] = nums[place]
			kept++
		}
	}
	return kept
}
