def empty_trays_back(trays: list[int]) -> None:
    loaded = 0
    for tray in trays:
        if tray != 0:
            trays[loaded] = tray
            loaded += 1
