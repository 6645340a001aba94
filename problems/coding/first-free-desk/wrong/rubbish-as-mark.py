def first_free_desk(desks: list[int]) -> int:
    n = len(desks)
    for desk in desks:
        desk = abs(desk)
        if 1 <= desk <= n:
            desks[desk - 1] = -abs(desks[desk - 1])
    for place in range(n):
        if desks[place] >= 0:
            return place + 1
    return n + 1
