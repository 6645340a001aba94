def nearest_charger(floor: list[list[int]]) -> None:
    for r, tiles in enumerate(floor):
        for c, tile in enumerate(tiles):
            if tile <= 0:
                continue
            if r > 0 and floor[r - 1][c] >= 0:
                tiles[c] = min(tiles[c], floor[r - 1][c] + 1)
            if c > 0 and tiles[c - 1] >= 0:
                tiles[c] = min(tiles[c], tiles[c - 1] + 1)
