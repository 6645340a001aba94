def cheapest_wiring(points: list[list[int]]) -> int:
    wired = [points[0]]
    outside = points[1:]
    total = 0
    while outside:
        best = None
        for number, (x, y) in enumerate(outside):  # every point outside against every point inside, each time
            for inner_x, inner_y in wired:
                distance = abs(x - inner_x) + abs(y - inner_y)
                if best is None or distance < best[0]:
                    best = (distance, number)
        total += best[0]
        wired.append(outside.pop(best[1]))
    return total
