def first_free_desk(desks: list[int]) -> int:
    n = len(desks)
    taken = set(desks)
    for desk in range(1, n + 1):
        if desk not in taken:
            return desk
    return max(n, 1)
