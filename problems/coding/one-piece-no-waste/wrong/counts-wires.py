def one_piece_no_waste(n: int, wires: list[list[int]]) -> bool:
    return len(wires) == n - 1
