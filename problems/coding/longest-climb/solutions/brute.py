def longest_climb(heights: list[list[int]]) -> int:
    # Climbs of two fields, of three ...: keep the fields in which a climb of that length can end.
    rows, columns = len(heights), len(heights[0])
    ends = {(row, column) for row in range(rows) for column in range(columns)}
    length = 0
    while ends:
        length += 1
        ends = {
            (r, c)
            for row, column in ends
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
            if 0 <= r < rows and 0 <= c < columns and heights[r][c] > heights[row][column]
        }
    return length
