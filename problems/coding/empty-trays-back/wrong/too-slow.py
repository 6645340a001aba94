def empty_trays_back(trays: list[int]) -> None:
    end = len(trays)
    place = 0
    while place < end:
        if trays[place] != 0:
            place += 1
            continue
        for behind in range(place + 1, end):
            trays[behind - 1] = trays[behind]
        end -= 1
        trays[end] = 0
