def one_piece_no_waste(n: int, wires: list[list[int]]) -> bool:
    beside = [[] for _ in range(n)]
    for a, b in wires:
        beside[a].append(b)
        beside[b].append(a)
    seen = {0}
    to_visit = [0]
    while to_visit:
        for other in beside[to_visit.pop()]:
            if other not in seen:
                seen.add(other)
                to_visit.append(other)
    return len(seen) == n
