def spill_the_paint(image: list[list[str]], row: int, col: int, colour: str) -> list[list[str]]:
    old = image[row][col]
    return [[colour if cell == old else cell for cell in cells] for cells in image]
