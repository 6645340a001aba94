def busy_hours(bookings: list[list[int]]) -> list[list[int]]:
    blocks = []
    for start, end in sorted(bookings, key=lambda booking: booking[1]):
        if blocks and start <= blocks[-1][1]:
            blocks[-1] = [min(blocks[-1][0], start), end]
        else:
            blocks.append([start, end])
    return blocks
