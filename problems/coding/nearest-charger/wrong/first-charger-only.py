CHARGER, UNKNOWN = 0, 2147483647


def nearest_charger(floor: list[list[int]]) -> None:
    rows, columns = len(floor), len(floor[0])
    ring = [(r, c) for r in range(rows) for c in range(columns) if floor[r][c] == CHARGER]
    ring = ring[:1]
    distance = 0
    while ring:
        distance += 1
        next_ring = []
        for y, x in ring:
            for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= r < rows and 0 <= c < columns and floor[r][c] == UNKNOWN:
                    floor[r][c] = distance  # no longer unknown, so it enters one ring only
                    next_ring.append((r, c))
        ring = next_ring
