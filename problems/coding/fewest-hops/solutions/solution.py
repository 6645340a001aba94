def fewest_hops(reach: list[int]) -> int:
    last = len(reach) - 1
    hops = 0
    end = 0  # where the hops so far carry
    farthest = 0  # where one more would carry
    for place in range(last):
        farthest = max(farthest, place + reach[place])
        if place == end:
            hops += 1
            end = farthest
    return hops
