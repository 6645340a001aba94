def how_many_ponds(grid: list[list[str]]) -> int:
    # Each water cell starts with a number of its own and takes over the smallest one next to it, until none changes.
    number = {}
    for row, cells in enumerate(grid):
        for column, cell in enumerate(cells):
            if cell == "~":
                number[row, column] = len(number)
    changed = True
    while changed:
        changed = False
        for row, column in number:
            for beside in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if beside in number and number[beside] < number[row, column]:
                    number[row, column] = number[beside]
                    changed = True
    return len(set(number.values()))
