def how_many_ponds(grid: list[list[str]]) -> int:
    def drain(row: int, column: int) -> None:
        to_visit = [(row, column)]
        while to_visit:
            y, x = to_visit.pop()
            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == "~":
                grid[y][x] = "."
                to_visit += [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]

    ponds = 0
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if grid[row][column] == "~":
                drain(row, column)
                ponds += 1
                return ponds
    return ponds
