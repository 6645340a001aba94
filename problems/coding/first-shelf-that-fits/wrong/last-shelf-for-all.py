def first_shelf_that_fits(shelves: list[int], boxes: list[int]) -> list[int]:
    places = []
    for box in boxes:
        low, high = 0, max(0, len(shelves) - 1)
        while low < high:
            middle = (low + high) // 2
            if shelves[middle] < box:
                low = middle + 1
            else:
                high = middle
        places.append(low)
    return places
