def squeeze_one_in(bookings: list[list[int]], extra: list[int]) -> list[list[int]]:
    start, end = extra
    before = [booking for booking in bookings if booking[1] <= start]
    after = [booking for booking in bookings if booking[0] >= end]
    for booking in bookings[len(before) : len(bookings) - len(after)]:
        start = min(start, booking[0])
        end = max(end, booking[1])
    return before + [[start, end]] + after
