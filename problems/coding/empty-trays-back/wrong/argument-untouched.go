package main

func emptyTraysBack(trays []int) {
	sorted := make([]int, 0, len(trays))
	for _, tray := range trays {
		if tray != 0 {
			sorted = append(sorted, tray)
		}
	}
	for len(sorted) < len(trays) {
		sorted = append(sorted, 0)
	}
	trays = sorted
}
