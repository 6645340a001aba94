def empty_trays_back(trays: list[int]) -> None:
    empty = 0
    for place, tray in enumerate(trays):
        if tray == 0:
            del trays[place]
            empty += 1
    trays.extend([0] * empty)
