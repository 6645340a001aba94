def busy_hours(bookings: list[list[int]]) -> list[list[int]]:
    blocks = []
    for start, end in bookings:
        apart = []
        for block_start, block_end in blocks:
            if block_start <= end and start <= block_end:
                start = min(start, block_start)
                end = max(end, block_end)
            else:
                apart.append((block_start, block_end))
        apart.append((start, end))
        blocks = apart
    return [list(block) for block in sorted(blocks)]
