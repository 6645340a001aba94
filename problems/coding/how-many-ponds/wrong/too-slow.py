def how_many_ponds(grid: list[list[str]]) -> int:
    seen = []
    ponds = 0
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if grid[row][column] != "~" or (row, column) in seen:
                continue
            ponds += 1
            seen.append((row, column))
            to_visit = [(row, column)]
            while to_visit:
                y, x = to_visit.pop()
                for beside in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    next_y, next_x = beside
                    if not (0 <= next_y < len(grid) and 0 <= next_x < len(grid[0])):
                        continue
                    if grid[next_y][next_x] == "~" and beside not in seen:
                        seen.append(beside)
                        to_visit.append(beside)
    return ponds
