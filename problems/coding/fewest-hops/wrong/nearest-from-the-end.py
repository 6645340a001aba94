def fewest_hops(reach: list[int]) -> int:
    target = len(reach) - 1
    hops = 0
    for place in range(target - 1, -1, -1):
        if place + reach[place] >= target:
            target = place
            hops += 1
    return hops
