def rain_to_both_coasts(heights: list[list[int]]) -> list[list[int]]:
    # Let it rain on every cell in turn and follow the water down.
    rows, columns = len(heights), len(heights[0])
    both = []
    for row in range(rows):
        for column in range(columns):
            wet, newly = set(), {(row, column)}
            while newly:
                wet |= newly
                newly = {(r, c) for y, x in newly for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
                         if 0 <= r < rows and 0 <= c < columns and heights[r][c] <= heights[y][x]} - wet
            west = any(r == 0 or c == 0 for r, c in wet)
            east = any(r == rows - 1 or c == columns - 1 for r, c in wet)
            if west and east:
                both.append([row, column])
    return both
