package main

func emptyTraysBack(trays []int) {
	loaded := 0
	for _, tray := range trays {
		if tray != 0 {
			// loaded never overtakes the reader, so nothing unread is lost.
			trays[loaded] = tray
			loaded++
		}
	}
	for place := loaded; place < len(trays); place++ {
		trays[place] = 0
	}
}
