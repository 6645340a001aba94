def first_free_desk(desks: list[int]) -> int:
    taken = sorted({desk for desk in desks if desk > 0})
    for a, b in zip(taken, taken[1:]):
        if b > a + 1:
            return a + 1
    return taken[-1] + 1 if taken else 1
