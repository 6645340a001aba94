def seat_in_the_hall(rows: list[list[int]], seat: int) -> bool:
    low, high = 0, len(rows) * len(rows[0]) - 1
    while low <= high:
        middle = (low + high) // 2
        number = rows[middle // len(rows)][middle % len(rows)]
        if number == seat:
            return True
        if number < seat:
            low = middle + 1
        else:
            high = middle - 1
    return False
