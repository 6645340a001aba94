def fewest_cancellations(bookings: list[list[int]]) -> int:
    left = [tuple(booking) for booking in bookings]
    cancelled = 0
    while True:
        clashes = [sum(a < end and start < b for a, b in left) - 1 for start, end in left]
        if not clashes or max(clashes) == 0:
            return cancelled
        left.pop(clashes.index(max(clashes)))
        cancelled += 1
