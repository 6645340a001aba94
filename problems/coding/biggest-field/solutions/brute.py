def biggest_field(grid: list[list[int]]) -> int:
    # Each cell starts with a number of its own and takes over the smallest beside it until none changes. Then count each number.
    number = {}
    for row, cells in enumerate(grid):
        for column, cell in enumerate(cells):
            if cell == 1:
                number[row, column] = len(number)
    changed = True
    while changed:
        changed = False
        for row, column in number:
            for beside in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if beside in number and number[beside] < number[row, column]:
                    number[row, column] = number[beside]
                    changed = True
    sizes = {}
    for label in number.values():
        sizes[label] = sizes.get(label, 0) + 1
    return max(sizes.values(), default=0)
