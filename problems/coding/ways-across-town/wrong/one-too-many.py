def ways_across_town(rows: int, cols: int) -> int:
    ways = [1] * (cols + 1)
    for _ in range(rows):
        for col in range(1, cols + 1):
            ways[col] += ways[col - 1]
    return ways[cols]
