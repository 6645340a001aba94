def ways_across_town(rows: int, cols: int) -> int:
    ways = [1] * cols  # to each crossing of the first row
    for _ in range(rows - 1):
        for col in range(1, cols):
            ways[col] += ways[col - 1]  # from the north, plus from the west
    return ways[-1]
