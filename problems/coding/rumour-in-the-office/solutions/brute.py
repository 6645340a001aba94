def rumour_in_the_office(desks: list[list[int]]) -> int:
    # The office as it is, minute by minute: a new plan from the old one, until nothing changes.
    minutes = 0
    while True:
        def told(r, c):
            return any(0 <= y < len(desks) and 0 <= x < len(desks[0]) and desks[y][x] == 2
                       for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        after = [[2 if who == 1 and told(r, c) else who for c, who in enumerate(row)] for r, row in enumerate(desks)]
        if after == desks:
            return -1 if any(1 in row for row in desks) else minutes
        desks = after
        minutes += 1
