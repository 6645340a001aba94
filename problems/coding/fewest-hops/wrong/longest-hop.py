def fewest_hops(reach: list[int]) -> int:
    last = len(reach) - 1
    place = hops = 0
    while place < last:
        place += max(1, reach[place])
        hops += 1
    return hops
