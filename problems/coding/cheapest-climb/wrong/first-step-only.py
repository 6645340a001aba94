def cheapest_climb(cost: list[int]) -> int:
    below, here = cost[0], cost[0] + cost[1]
    for price in cost[2:]:
        below, here = here, price + min(below, here)
    return min(below, here)
