def biggest_field(grid: list[list[int]]) -> int:
    biggest = 0
    for line in grid + [list(column) for column in zip(*grid)]:
        run = 0
        for cell in line:
            run = run + 1 if cell == 1 else 0
            biggest = max(biggest, run)
    return biggest
