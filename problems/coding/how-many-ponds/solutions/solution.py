WATER, LAND = "~", "."


def how_many_ponds(grid: list[list[str]]) -> int:
    ponds = 0
    for row, cells in enumerate(grid):
        for column, cell in enumerate(cells):
            if cell == WATER:
                ponds += 1
                drain(grid, row, column)
    return ponds


def drain(grid: list[list[str]], row: int, column: int) -> None:
    """Turns the whole pond around one cell into land."""
    rows, columns = len(grid), len(grid[0])
    grid[row][column] = LAND
    to_visit = [(row, column)]
    while to_visit:
        row, column = to_visit.pop()
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == WATER:
                grid[r][c] = LAND  # at once, so that no cell waits twice
                to_visit.append((r, c))
