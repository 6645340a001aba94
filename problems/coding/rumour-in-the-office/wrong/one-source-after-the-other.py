def rumour_in_the_office(desks: list[list[int]]) -> int:
    rows, columns = len(desks), len(desks[0])
    sources = [(r, c) for r in range(rows) for c in range(columns) if desks[r][c] == 2]
    longest = 0
    for source in sources:
        ring = [source]
        minutes = 0
        while ring:
            longest = max(longest, minutes)
            minutes += 1
            following = []
            for y, x in ring:
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < rows and 0 <= c < columns and desks[r][c] == 1:
                        desks[r][c] = 2
                        following.append((r, c))
            ring = following
    return -1 if any(1 in row for row in desks) else longest
