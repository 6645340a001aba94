def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    never = float("inf")
    prices = [never] * n  # cheapest with at most as many trips as rounds are over
    prices[start] = 0
    for _ in range(changes + 1):
        longer = prices[:]  # trips of one round must not build on each other
        for a, b, price in trips:
            if prices[a] + price < longer[b]:
                longer[b] = prices[a] + price
        if longer == prices:
            break
        prices = longer
    return -1 if prices[goal] == never else prices[goal]
