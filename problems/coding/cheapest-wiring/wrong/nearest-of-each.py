def cheapest_wiring(points: list[list[int]]) -> int:
    wires = set()
    for i, (x, y) in enumerate(points):
        others = [(abs(x - a) + abs(y - b), j) for j, (a, b) in enumerate(points) if j != i]
        if others:
            length, j = min(others)
            wires.add((length, min(i, j), max(i, j)))
    return sum(length for length, _, _ in wires)
