def fewest_cancellations(bookings: list[list[int]]) -> int:
    kept = 0
    free_from = 0
    while True:
        next_end = None
        for start, end in bookings:
            if start >= free_from and (next_end is None or end < next_end):
                next_end = end
        if next_end is None:
            return len(bookings) - kept
        kept += 1
        free_from = next_end
