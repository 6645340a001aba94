def steps_to_the_exit(walls: list[list[bool]], start: list[int]) -> int:
    rows, columns = len(walls), len(walls[0])
    best = -1
    on_way = [[False] * columns for _ in range(rows)]

    def go(row: int, column: int, steps: int) -> None:
        nonlocal best
        if not (0 <= row < rows and 0 <= column < columns) or walls[row][column] or on_way[row][column]:
            return
        if best != -1 and steps >= best:
            return
        if steps > 0 and (row in (0, rows - 1) or column in (0, columns - 1)):
            best = steps
            return
        on_way[row][column] = True
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            go(r, c, steps + 1)
        on_way[row][column] = False

    go(start[0], start[1], 0)
    return best
