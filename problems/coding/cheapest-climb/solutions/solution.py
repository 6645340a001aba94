def cheapest_climb(cost: list[int]) -> int:
    below, here = 0, 0  # the least paid on the last two steps; at first we stand on the floor
    for price in cost:
        below, here = here, price + min(below, here)
    return min(below, here)
