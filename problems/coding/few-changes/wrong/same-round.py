def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    never = float("inf")
    prices = [never] * n
    prices[start] = 0
    for _ in range(changes + 1):
        for a, b, price in trips:
            prices[b] = min(prices[b], prices[a] + price)
    return -1 if prices[goal] == never else prices[goal]
