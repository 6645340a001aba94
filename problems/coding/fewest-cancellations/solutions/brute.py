def fewest_cancellations(bookings: list[list[int]]) -> int:
    # The longest chain that ends with each booking.
    by_start = sorted(bookings)
    longest = []
    for start, _ in by_start:
        before = (length for length, (_, end) in zip(longest, by_start) if end <= start)
        longest.append(1 + max(before, default=0))
    return len(bookings) - max(longest, default=0)
