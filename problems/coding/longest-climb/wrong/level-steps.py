def longest_climb(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    climb = [[1] * columns for _ in range(rows)]
    fields = sorted((heights[r][c], r, c) for r in range(rows) for c in range(columns))
    for height, row, column in fields:
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and heights[r][c] >= height:
                climb[r][c] = max(climb[r][c], climb[row][column] + 1)
    return max(map(max, climb))
