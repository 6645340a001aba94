def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    never = float("inf")
    prices = [never] * n
    prices[start] = 0
    for _ in range(changes + 1):
        longer = [never] * n
        for a, b, price in trips:
            longer[b] = min(longer[b], prices[a] + price)
        prices = longer
    return -1 if prices[goal] == never else prices[goal]
