def biggest_field(grid: list[list[int]]) -> int:
    biggest = 0
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            if grid[row][column] == 0:
                continue
            # the field around every cell, measured afresh
            seen = {(row, column)}
            to_visit = [(row, column)]
            while to_visit:
                y, x = to_visit.pop()
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == 1 and (r, c) not in seen:
                        seen.add((r, c))
                        to_visit.append((r, c))
            biggest = max(biggest, len(seen))
    return biggest
