def cheapest_wiring(points: list[list[int]]) -> int:
    far = 400_001  # more than any two points are apart
    outside = [(far, x, y) for x, y in points[1:]]  # with the distance to the wired part
    last_x, last_y = points[0]
    total = 0
    while outside:
        # Only the point wired last can have brought the others nearer.
        outside = [(min(distance, ((x - last_x) ** 2 + (y - last_y) ** 2) ** 0.5), x, y) for distance, x, y in outside]
        nearest = min(outside)
        outside.remove(nearest)
        distance, last_x, last_y = nearest
        total += distance
    return int(total + 0.5)
