def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    start, end = extra
    before = [booking for booking in bookings if booking[1] < start]
    after = [booking for booking in bookings if booking[0] > end]
    middle = bookings[len(before) : len(bookings) - len(after)]
    if middle:
        start = min(start, middle[0][0])
        end = middle[-1][1]
    return before + [[start, end]] + after
