def first_shelf_that_fits(shelves: list[int], boxes: list[int]) -> list[int]:
    # As the shelves are sorted, those that are too low are just the ones before the answer.
    return [sum(shelf < box for shelf in shelves) for box in boxes]
