def ways_across_town(rows: int, cols: int) -> int:
    ways = [[0] * cols for _ in range(rows)]
    ways[0][0] = 1
    for row in range(1, rows):
        for col in range(1, cols):
            ways[row][col] = ways[row - 1][col] + ways[row][col - 1]
    return ways[rows - 1][cols - 1]
