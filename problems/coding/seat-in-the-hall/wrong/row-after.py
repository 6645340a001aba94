from bisect import bisect_left


def seat_in_the_hall(rows: list[list[int]], seat: int) -> bool:
    row = bisect_left([row[0] for row in rows], seat)
    if row == len(rows):
        return False
    place = bisect_left(rows[row], seat)
    return place < len(rows[row]) and rows[row][place] == seat
