def fewest_cancellations(bookings: list[list[int]]) -> int:
    cancelled = 0
    free_from = 0
    for start, end in sorted(bookings):
        if start < free_from:
            cancelled += 1
        free_from = max(free_from, end)
    return cancelled
