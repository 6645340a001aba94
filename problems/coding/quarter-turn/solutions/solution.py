def quarter_turn(image: list[list[int]]) -> None:
    size = len(image)
    for row in range(size):
        for column in range(row):  # below the diagonal only, or each pair would be swapped back
            image[row][column], image[column][row] = image[column][row], image[row][column]
    for line in image:
        line.reverse()
