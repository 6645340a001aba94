def spill_the_paint(image: list[list[str]], row: int, col: int, colour: str) -> list[list[str]]:
    old = image[row][col]
    rows, columns = len(image), len(image[0])
    image[row][col] = colour
    to_visit = {(row, col)}
    while to_visit:
        y, x = to_visit.pop()
        for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= r < rows and 0 <= c < columns and image[r][c] == old:
                image[r][c] = colour  # at once, so that no cell waits twice
                to_visit.add((r, c))
    return image
