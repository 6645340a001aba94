def longest_climb(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    visited = set()
    longest = 0
    for start_row in range(rows):
        for start_column in range(columns):
            waiting = [(start_row, start_column, 1)]
            while waiting:
                row, column, length = waiting.pop()
                if (row, column) in visited:
                    continue
                visited.add((row, column))
                longest = max(longest, length)
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= r < rows and 0 <= c < columns and heights[r][c] > heights[row][column]:
                        waiting.append((r, c, length + 1))
    return longest
