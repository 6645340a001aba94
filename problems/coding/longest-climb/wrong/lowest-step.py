def longest_climb(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    climb = [[1] * columns for _ in range(rows)]
    fields = sorted(((heights[r][c], r, c) for r in range(rows) for c in range(columns)), reverse=True)
    for height, row, column in fields:
        near = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        higher = [(heights[r][c], r, c) for r, c in near if 0 <= r < rows and 0 <= c < columns and heights[r][c] > height]
        if higher:
            _, r, c = min(higher)
            climb[row][column] = climb[r][c] + 1
    return max(map(max, climb))
