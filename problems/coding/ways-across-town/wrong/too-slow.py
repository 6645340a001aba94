def ways_across_town(rows: int, cols: int) -> int:
    if rows == 1 or cols == 1:
        return 1
    return ways_across_town(rows - 1, cols) + ways_across_town(rows, cols - 1)
