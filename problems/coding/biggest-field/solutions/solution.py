def biggest_field(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    biggest = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0:
                continue
            grid[row][column] = 0  # a counted cell is no field any more
            to_visit = [(row, column)]
            size = 0
            while to_visit:
                y, x = to_visit.pop()
                size += 1
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                        grid[r][c] = 0
                        to_visit.append((r, c))
            biggest = max(biggest, size)
    return biggest
