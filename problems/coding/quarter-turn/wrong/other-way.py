def quarter_turn(image: list[list[int]]) -> None:
    image[:] = [list(column) for column in zip(*image)][::-1]
