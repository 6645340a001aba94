def fewest_cancellations(bookings: list[list[int]]) -> int:
    cancelled = 0
    free_from = 0
    for start, end in sorted(bookings):
        if start >= free_from:
            free_from = end
        else:
            cancelled += 1
    return cancelled
