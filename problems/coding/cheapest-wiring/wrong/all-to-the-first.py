def cheapest_wiring(points: list[list[int]]) -> int:
    first_x, first_y = points[0]
    return sum(abs(x - first_x) + abs(y - first_y) for x, y in points)
