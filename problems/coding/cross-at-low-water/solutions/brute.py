def lowest_level(heights: list[list[int]]) -> int:
    # Better the level of each field through its neighbours until nothing changes.
    n = len(heights)
    level = [[n * n] * n for _ in range(n)]
    level[0][0] = heights[0][0]
    changed = True
    while changed:
        changed = False
        for row in range(n):
            for column in range(n):
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= r < n and 0 <= c < n:
                        through = max(heights[row][column], level[r][c])
                        if through < level[row][column]:
                            level[row][column] = through
                            changed = True
    return level[-1][-1]
