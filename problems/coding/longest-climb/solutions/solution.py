def longest_climb(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])

    def neighbours(row, column):
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns:
                yield r, c

    fields = [(row, column) for row in range(rows) for column in range(columns)]
    fields.sort(key=lambda field: heights[field[0]][field[1]], reverse=True)
    climb = [[1] * columns for _ in range(rows)]  # most fields of a climb that starts here
    for row, column in fields:  # from the highest down: what lies higher is known
        for r, c in neighbours(row, column):
            if heights[r][c] > heights[row][column]:
                climb[row][column] = max(climb[row][column], 1 + climb[r][c])
    return max(map(max, climb))
