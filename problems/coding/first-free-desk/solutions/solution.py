def first_free_desk(desks: list[int]) -> int:
    n = len(desks)
    for place in range(n):
        desk = desks[place]
        # Send desks home until what is here has no home, or one that holds the same number.
        while 1 <= desk <= n and desks[desk - 1] != desk:
            desks[place], desks[desk - 1] = desks[desk - 1], desk
            desk = desks[place]
    for place in range(n):
        if desks[place] != place + 1:
            return place + 1
    return n + 1
