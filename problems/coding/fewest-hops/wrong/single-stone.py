def fewest_hops(reach: list[int]) -> int:
    last = len(reach) - 1
    hops, start, end = 1, 0, reach[0]
    while end < last:
        farthest = max(place + reach[place] for place in range(start, end + 1))
        start, end = end + 1, farthest
        hops += 1
    return hops
