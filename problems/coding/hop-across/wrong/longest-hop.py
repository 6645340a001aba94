def hop_across(reach: list[int]) -> bool:
    place = 0
    while place < len(reach) - 1:
        if reach[place] == 0:
            return False
        place += reach[place]
    return True
