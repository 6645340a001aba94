def longest_climb(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    climb = [[1] * columns for _ in range(rows)]
    fields = sorted((heights[r][c], r, c) for r in range(rows) for c in range(columns))
    for height, row, column in fields:
        for r in range(max(row - 1, 0), min(row + 2, rows)):
            for c in range(max(column - 1, 0), min(column + 2, columns)):
                if heights[r][c] > height:
                    climb[r][c] = max(climb[r][c], climb[row][column] + 1)
    return max(map(max, climb))
