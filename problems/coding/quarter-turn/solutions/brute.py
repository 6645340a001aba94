def quarter_turn(image: list[list[int]]) -> None:
    size = len(image)
    old = [list(row) for row in image]
    for row in range(size):
        for column in range(size):
            image[column][size - 1 - row] = old[row][column]
