def cheapest_wiring(points: list[list[int]]) -> int:
    outside = points[1:]
    x, y = points[0]
    total = 0
    while outside:
        nearest = min(outside, key=lambda point: abs(point[0] - x) + abs(point[1] - y))
        total += abs(nearest[0] - x) + abs(nearest[1] - y)
        outside.remove(nearest)
        x, y = nearest
    return total
