def first_shelf_that_fits(shelves: list[int], boxes: list[int]) -> list[int]:
    places = []
    for box in boxes:
        place = 0
        while place < len(shelves) and shelves[place] < box:
            place += 1
        places.append(place)
    return places
