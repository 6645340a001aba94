def one_piece_no_waste(n: int, wires: list[list[int]]) -> bool:
    piece = list(range(n))
    for a, b in wires:
        if piece[a] == piece[b]:
            return False
        old, new = piece[a], piece[b]
        for lamp in range(n):  # all lamps are looked at, for every wire
            if piece[lamp] == old:
                piece[lamp] = new
    first = piece[0]
    for lamp in range(n):
        if piece[lamp] != first:
            return False
    return True
