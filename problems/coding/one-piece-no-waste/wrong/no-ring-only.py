def one_piece_no_waste(n: int, wires: list[list[int]]) -> bool:
    leader = list(range(n))

    def find(lamp: int) -> int:
        while leader[lamp] != lamp:
            leader[lamp] = leader[leader[lamp]]  # shortens the way for the next one
            lamp = leader[lamp]
        return lamp

    for a, b in wires:
        a, b = find(a), find(b)
        if a == b:
            return False  # this wire closes a ring
        leader[a] = b
    return True  # no wire closed a ring
