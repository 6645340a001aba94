def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    outgoing = [[] for _ in range(n)]
    for a, b, price in trips:
        outgoing[a].append((b, price))
    best = -1

    def travel(town, paid, trips_left):
        nonlocal best
        if town == goal:
            if best < 0 or paid < best:
                best = paid
            return
        if trips_left:
            for b, price in outgoing[town]:
                travel(b, paid + price, trips_left - 1)

    travel(start, 0, changes + 1)
    return best
