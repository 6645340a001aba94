def cheapest_wiring(points: list[list[int]]) -> int:
    # All wires by length; each is laid unless its ends hang together already.
    wires = sorted((abs(a[0] - b[0]) + abs(a[1] - b[1]), i, j)
                   for i, a in enumerate(points) for j, b in enumerate(points[:i]))
    group = list(range(len(points)))
    total = 0
    for length, i, j in wires:
        if group[i] != group[j]:
            old, new = group[i], group[j]
            group = [new if g == old else g for g in group]
            total += length
    return total
