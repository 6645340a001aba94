def round_and_inwards(grid: list[list[int]]) -> list[int]:
    # Walk place by place; turn right where the table ends or a place was read before.
    rows, columns = len(grid), len(grid[0])
    read = [[False] * columns for _ in range(rows)]
    numbers = []
    row, column, down, across = 0, 0, 0, 1
    for _ in range(rows * columns):
        numbers.append(grid[row][column])
        read[row][column] = True
        ahead, beside = row + down, column + across
        if not (0 <= ahead < rows and 0 <= beside < columns) or read[ahead][beside]:
            down, across = across, -down
        row, column = row + down, column + across
    return numbers
