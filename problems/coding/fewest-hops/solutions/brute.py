def fewest_hops(reach: list[int]) -> int:
    last = len(reach) - 1
    standing = {0}
    hops = 0
    while last not in standing:
        standing = {target for place in standing for target in range(place, min(last, place + reach[place]) + 1)}
        hops += 1
    return hops
