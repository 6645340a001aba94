def seat_in_the_hall(rows: list[list[int]], seat: int) -> bool:
    columns = len(rows[0])
    low, high = 0, len(rows) * columns - 1  # places as if all rows stood one behind the other
    while low <= high:
        middle = (low + high) // 2
        number = rows[middle // columns][middle % columns]
        if number == seat:
            return True
        if number < seat:
            low = middle + 1
        else:
            high = middle - 1
    return False
