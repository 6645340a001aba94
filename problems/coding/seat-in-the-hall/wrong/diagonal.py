def seat_in_the_hall(rows: list[list[int]], seat: int) -> bool:
    corner = 0
    while corner + 1 < min(len(rows), len(rows[0])) and rows[corner + 1][corner + 1] <= seat:
        corner += 1
    return seat in rows[corner] or seat in [row[corner] for row in rows]
