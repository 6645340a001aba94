EMPTY, UNAWARE, KNOWS = 0, 1, 2


def rumour_in_the_office(desks: list[list[int]]) -> int:
    rows, columns = len(desks), len(desks[0])
    heard_last = [(r, c) for r in range(rows) for c in range(columns) if desks[r][c] == KNOWS]
    if not heard_last:
        return -1
    unaware = sum(row.count(UNAWARE) for row in desks)
    minutes = 0
    while unaware and heard_last:
        minutes += 1
        hearing_now = []
        for y, x in heard_last:
            for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= r < rows and 0 <= c < columns and desks[r][c] == UNAWARE:
                    desks[r][c] = KNOWS
                    unaware -= 1
                    hearing_now.append((r, c))
        heard_last = hearing_now
    return -1 if unaware else minutes
