def spill_the_paint(image: list[list[str]], row: int, col: int, colour: str) -> list[list[str]]:
    # Wet cells grow by one ring of equal neighbours at a time, until nothing is added; only then are they painted.
    old = image[row][col]
    same = {(r, c) for r, cells in enumerate(image) for c, cell in enumerate(cells) if cell == old}
    wet, ring = set(), {(row, col)}
    while ring:
        wet |= ring
        ring = {(r + dy, c + dx) for r, c in ring for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1))}
        ring = (ring & same) - wet
    return [[colour if (r, c) in wet else cell for c, cell in enumerate(cells)] for r, cells in enumerate(image)]
