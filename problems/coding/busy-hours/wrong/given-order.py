def busy_hours(bookings: list[list[int]]) -> list[list[int]]:
    blocks = []
    for start, end in bookings:
        if blocks and start <= blocks[-1][1] and end >= blocks[-1][0]:
            blocks[-1] = [min(blocks[-1][0], start), max(blocks[-1][1], end)]
        else:
            blocks.append([start, end])
    return sorted(blocks)
