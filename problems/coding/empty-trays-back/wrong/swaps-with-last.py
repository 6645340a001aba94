def empty_trays_back(trays: list[int]) -> None:
    left, right = 0, len(trays) - 1
    while left < right:
        if trays[left] != 0:
            left += 1
        elif trays[right] == 0:
            right -= 1
        else:
            trays[left], trays[right] = trays[right], trays[left]
