def empty_trays_back(trays: list[int]) -> None:
    # Any empty tray that stands directly before a loaded one changes places with it, until none does.
    moved = True
    while moved:
        moved = False
        for place in range(len(trays) - 1):
            if trays[place] == 0 and trays[place + 1] != 0:
                trays[place], trays[place + 1] = trays[place + 1], trays[place]
                moved = True
