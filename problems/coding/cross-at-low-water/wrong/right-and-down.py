def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    level = [[0] * n for _ in range(n)]
    for row in range(n):
        for column in range(n):
            before = []
            if row:
                before.append(level[row - 1][column])
            if column:
                before.append(level[row][column - 1])
            level[row][column] = max(heights[row][column], min(before, default=0))
    return level[-1][-1]
