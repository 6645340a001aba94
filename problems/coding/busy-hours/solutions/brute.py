def busy_hours(bookings: list[list[int]]) -> list[list[int]]:
    # A block begins at a start that no booking reaches from before, and ends at an end that none goes beyond.
    firsts = {start for start, _ in bookings if not any(a < start <= b for a, b in bookings)}
    lasts = {end for _, end in bookings if not any(a <= end < b for a, b in bookings)}
    return [[first, last] for first, last in zip(sorted(firsts), sorted(lasts))]
