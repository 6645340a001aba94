def seat_in_the_hall(rows: list[list[int]], seat: int) -> bool:
    return any(seat in row for row in rows)
