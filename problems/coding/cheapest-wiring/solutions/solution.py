from math import inf


def cheapest_wiring(points: list[list[int]]) -> int:
    (last_x, last_y), *others = points
    outside = [(inf, x, y) for x, y in others]  # with the distance to the wired part
    total = 0
    while outside:
        # Only the point wired last can have brought the others nearer.
        outside = [(min(distance, abs(x - last_x) + abs(y - last_y)), x, y) for distance, x, y in outside]
        nearest = min(outside)
        outside.remove(nearest)
        distance, last_x, last_y = nearest
        total += distance
    return total
