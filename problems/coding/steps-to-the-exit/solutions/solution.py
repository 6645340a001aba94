def steps_to_the_exit(walls: list[list[bool]], start: list[int]) -> int:
    rows, columns = len(walls), len(walls[0])
    row, column = start
    walls[row][column] = True  # a cell that has been reached is closed
    ring = [(row, column)]
    steps = 0
    while ring:
        steps += 1
        next_ring = []
        for y, x in ring:
            for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if not (0 <= r < rows and 0 <= c < columns) or walls[r][c]:
                    continue
                if r in (0, rows - 1) or c in (0, columns - 1):
                    return steps
                walls[r][c] = True
                next_ring.append((r, c))
        ring = next_ring
    return -1
