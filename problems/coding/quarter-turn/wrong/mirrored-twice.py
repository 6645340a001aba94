def quarter_turn(image: list[list[int]]) -> None:
    for row in range(len(image)):
        for column in range(len(image)):
            image[row][column], image[column][row] = image[column][row], image[row][column]
    for row in image:
        row.reverse()
