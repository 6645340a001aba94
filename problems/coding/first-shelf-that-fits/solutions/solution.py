def first_shelf_that_fits(shelves: list[int], boxes: list[int]) -> list[int]:
    return [first_at_least(shelves, box) for box in boxes]


def first_at_least(shelves: list[int], height: int) -> int:
    low, high = 0, len(shelves)  # left of low all are too low, from high on all fit
    while low < high:
        middle = (low + high) // 2
        if shelves[middle] < height:
            low = middle + 1
        else:
            high = middle
    return low
