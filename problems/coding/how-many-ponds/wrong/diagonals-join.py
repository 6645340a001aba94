def how_many_ponds(grid: list[list[str]]) -> int:
    ponds = 0
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if grid[row][column] != "~":
                continue
            ponds += 1
            grid[row][column] = "."
            to_visit = [(row, column)]
            while to_visit:
                y, x = to_visit.pop()
                for next_y in range(max(y - 1, 0), min(y + 2, len(grid))):
                    for next_x in range(max(x - 1, 0), min(x + 2, len(grid[0]))):
                        if grid[next_y][next_x] == "~":
                            grid[next_y][next_x] = "."
                            to_visit.append((next_y, next_x))
    return ponds
