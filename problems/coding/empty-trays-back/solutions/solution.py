def empty_trays_back(trays: list[int]) -> None:
    loaded = 0
    for tray in trays:
        if tray != 0:
            # loaded never overtakes the reader, so nothing unread is lost.
            trays[loaded] = tray
            loaded += 1
    for place in range(loaded, len(trays)):
        trays[place] = 0
