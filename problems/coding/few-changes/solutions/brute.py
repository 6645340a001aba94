from functools import lru_cache


def cheapest_journey(n: int, trips: list[list[int]], start: int, goal: int, changes: int) -> int:
    arriving = [[] for _ in range(n)]
    for a, b, price in trips:
        arriving[b].append((a, price))

    @lru_cache(maxsize=None)
    def cheapest(town, trips_left):
        if town == start:
            return 0
        if trips_left == 0:
            return float("inf")
        return min((cheapest(a, trips_left - 1) + price for a, price in arriving[town]), default=float("inf"))

    best = cheapest(goal, changes + 1)
    return -1 if best == float("inf") else best
