def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    start, end = extra
    before = [booking for booking in bookings if booking[1] < start]
    rest = bookings[len(before) :]
    if rest and rest[0][0] <= end:
        start = min(start, rest[0][0])
        end = max(end, rest[0][1])
        rest = rest[1:]
    return before + [[start, end]] + rest
