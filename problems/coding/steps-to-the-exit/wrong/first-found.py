def steps_to_the_exit(walls: list[list[bool]], start: list[int]) -> int:
    rows, columns = len(walls), len(walls[0])
    walls[start[0]][start[1]] = True
    to_visit = [(start[0], start[1], 0)]
    while to_visit:
        y, x, steps = to_visit.pop()
        if steps > 0 and (y in (0, rows - 1) or x in (0, columns - 1)):
            return steps
        for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= r < rows and 0 <= c < columns and not walls[r][c]:
                walls[r][c] = True
                to_visit.append((r, c, steps + 1))
    return -1
