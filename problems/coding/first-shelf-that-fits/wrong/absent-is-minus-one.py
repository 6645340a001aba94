from bisect import bisect_left


def first_shelf_that_fits(shelves: list[int], boxes: list[int]) -> list[int]:
    places = []
    for box in boxes:
        place = bisect_left(shelves, box)
        found = place < len(shelves) and shelves[place] == box
        places.append(place if found else -1)
    return places
