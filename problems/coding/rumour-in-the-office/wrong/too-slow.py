def rumour_in_the_office(desks: list[list[int]]) -> int:
    rows, columns = len(desks), len(desks[0])
    minutes = 0
    while True:
        hearing_now = []
        for r in range(rows):
            for c in range(columns):
                if desks[r][c] != 1:
                    continue
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= y < rows and 0 <= x < columns and desks[y][x] == 2:
                        hearing_now.append((r, c))
                        break
        if not hearing_now:
            break
        for r, c in hearing_now:
            desks[r][c] = 2
        minutes += 1
    return -1 if any(1 in row for row in desks) else minutes
