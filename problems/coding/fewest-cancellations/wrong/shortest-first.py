def fewest_cancellations(bookings: list[list[int]]) -> int:
    kept = []
    for start, end in sorted(bookings, key=lambda booking: booking[1] - booking[0]):
        if all(end <= a or b <= start for a, b in kept):
            kept.append((start, end))
    return len(bookings) - len(kept)
