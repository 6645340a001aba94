def rumour_in_the_office(desks: list[list[int]]) -> int:
    rows, columns = len(desks), len(desks[0])
    minutes = 0
    while True:
        changed = False
        for y in range(rows):
            for x in range(columns):
                if desks[y][x] != 2:
                    continue
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < rows and 0 <= c < columns and desks[r][c] == 1:
                        desks[r][c] = 2
                        changed = True
        if not changed:
            break
        minutes += 1
    return -1 if any(1 in row for row in desks) else minutes
