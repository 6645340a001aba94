def fewest_hops(reach: list[int]) -> int:
    last = len(reach) - 1
    hops = [len(reach)] * len(reach)
    hops[0] = 0
    for place, most in enumerate(reach):
        for target in range(place + 1, min(last, place + most) + 1):
            if hops[place] + 1 < hops[target]:
                hops[target] = hops[place] + 1
    return hops[last]
