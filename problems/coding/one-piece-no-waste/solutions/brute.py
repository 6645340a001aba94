def one_piece_no_waste(n: int, wires: list[list[int]]) -> bool:
    # The definition: in one piece as it is, and in pieces as soon as any single wire is taken out.
    def in_one_piece(present):
        beside = [set() for _ in range(n)]
        for a, b in present:
            beside[a].add(b)
            beside[b].add(a)
        reached, ring = {0}, {0}
        while ring:
            ring = {other for lamp in ring for other in beside[lamp]} - reached
            reached |= ring
        return len(reached) == n

    return in_one_piece(wires) and not any(in_one_piece(wires[:i] + wires[i + 1:]) for i in range(len(wires)))
