def rain_to_both_coasts(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    west = [[True] * columns for _ in range(rows)]
    east = [[True] * columns for _ in range(rows)]
    for r in range(1, rows):
        for c in range(1, columns):
            up = west[r - 1][c] and heights[r - 1][c] <= heights[r][c]
            left = west[r][c - 1] and heights[r][c - 1] <= heights[r][c]
            west[r][c] = up or left
    for r in range(rows - 2, -1, -1):
        for c in range(columns - 2, -1, -1):
            down = east[r + 1][c] and heights[r + 1][c] <= heights[r][c]
            right = east[r][c + 1] and heights[r][c + 1] <= heights[r][c]
            east[r][c] = down or right
    return [[r, c] for r in range(rows) for c in range(columns) if west[r][c] and east[r][c]]
