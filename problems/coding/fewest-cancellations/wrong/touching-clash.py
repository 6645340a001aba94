def fewest_cancellations(bookings: list[list[int]]) -> int:
    kept = 0
    free_from = -1
    for start, end in sorted(bookings, key=lambda booking: booking[1]):
        if start > free_from:
            kept += 1
            free_from = end
    return len(bookings) - kept
