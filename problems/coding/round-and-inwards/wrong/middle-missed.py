def round_and_inwards(grid: list[list[int]]) -> list[int]:
    top, bottom = 0, len(grid) - 1
    left, right = 0, len(grid[0]) - 1
    numbers = []
    while top < bottom and left < right:
        numbers += [grid[top][column] for column in range(left, right)]
        numbers += [grid[row][right] for row in range(top, bottom)]
        numbers += [grid[bottom][column] for column in range(right, left, -1)]
        numbers += [grid[row][left] for row in range(bottom, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return numbers
