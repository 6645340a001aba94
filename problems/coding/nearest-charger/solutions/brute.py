def nearest_charger(floor: list[list[int]]) -> None:
    # Every tile may be one more than its best neighbour; repeat until no tile improves.
    changed = True
    while changed:
        changed = False
        for r, tiles in enumerate(floor):
            for c, tile in enumerate(tiles):
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < len(floor) and 0 <= x < len(tiles) and 0 <= floor[y][x] < floor[r][c] - 1:
                        floor[r][c] = floor[y][x] + 1
                        changed = True
