import heapq


def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    outgoing = [[] for _ in range(n)]
    for a, b, price in trips:
        outgoing[a].append((b, price))
    closed = set()
    open_towns = [(0, 0, start)]
    while open_towns:
        paid, used, town = heapq.heappop(open_towns)
        if town == goal:
            return paid
        if town in closed or used > changes:
            continue
        closed.add(town)
        for b, price in outgoing[town]:
            heapq.heappush(open_towns, (paid + price, used + 1, b))
    return -1
