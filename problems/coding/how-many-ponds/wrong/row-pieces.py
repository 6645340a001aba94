def how_many_ponds(grid: list[list[str]]) -> int:
    ponds = 0
    for row, cells in enumerate(grid):
        column = 0
        while column < len(cells):
            if cells[column] != "~":
                column += 1
                continue
            joined = False
            while column < len(cells) and cells[column] == "~":
                if row > 0 and grid[row - 1][column] == "~":
                    joined = True
                column += 1
            if not joined:
                ponds += 1
    return ponds
