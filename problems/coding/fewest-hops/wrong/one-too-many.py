def fewest_hops(reach: list[int]) -> int:
    if len(reach) == 1:
        return 0
    hops = end = farthest = 0
    for place, most in enumerate(reach):
        farthest = max(farthest, place + most)
        if place == end:
            hops += 1
            end = farthest
    return hops
