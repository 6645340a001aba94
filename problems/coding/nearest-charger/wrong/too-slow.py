def nearest_charger(floor: list[list[int]]) -> None:
    rows, columns = len(floor), len(floor[0])
    answers = []
    for r in range(rows):
        for c in range(columns):
            if floor[r][c] != 2147483647:
                continue
            # a search of its own from every free tile
            seen = {(r, c)}
            ring = [(r, c)]
            steps = 0
            nearest = 2147483647
            while ring and nearest == 2147483647:
                steps += 1
                following = []
                for y, x in ring:
                    for to in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                        if not (0 <= to[0] < rows and 0 <= to[1] < columns) or to in seen or floor[to[0]][to[1]] == -1:
                            continue
                        if floor[to[0]][to[1]] == 0:
                            nearest = steps
                        seen.add(to)
                        following.append(to)
                ring = following
            answers.append((r, c, nearest))
    for r, c, nearest in answers:
        floor[r][c] = nearest
