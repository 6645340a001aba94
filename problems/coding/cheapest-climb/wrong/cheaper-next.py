def cheapest_climb(cost: list[int]) -> int:
    paid = 0
    here = -1
    while here + 2 < len(cost):
        here += 1 if cost[here + 1] < cost[here + 2] else 2
        paid += cost[here]
    return paid
