def quarter_turn(image: list[list[int]]) -> None:
    for row in range(len(image)):
        for column in range(row + 1, len(image)):
            image[row][column], image[column][row] = image[column][row], image[row][column]
