def rain_to_both_coasts(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    known = {}

    def coasts(row: int, column: int) -> tuple[bool, bool]:
        if (row, column) in known:
            return known[row, column]
        west = row == 0 or column == 0
        east = row == rows - 1 or column == columns - 1
        known[row, column] = (west, east)
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and heights[r][c] <= heights[row][column]:
                lower_west, lower_east = coasts(r, c)
                west, east = west or lower_west, east or lower_east
        known[row, column] = (west, east)
        return west, east

    return [[r, c] for r in range(rows) for c in range(columns) if coasts(r, c) == (True, True)]
