def rain_to_both_coasts(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    both = []
    for row in range(rows):
        for column in range(columns):
            # follow the water down from this cell
            seen = {(row, column)}
            to_visit = [(row, column)]
            west = east = False
            while to_visit:
                y, x = to_visit.pop()
                west = west or y == 0 or x == 0
                east = east or y == rows - 1 or x == columns - 1
                for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= r < rows and 0 <= c < columns and heights[r][c] <= heights[y][x] and (r, c) not in seen:
                        seen.add((r, c))
                        to_visit.append((r, c))
            if west and east:
                both.append([row, column])
    return both
