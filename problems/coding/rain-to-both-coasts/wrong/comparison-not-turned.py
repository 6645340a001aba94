def rain_to_both_coasts(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    west = [(0, c) for c in range(columns)] + [(r, 0) for r in range(rows)]
    east = [(rows - 1, c) for c in range(columns)] + [(r, columns - 1) for r in range(rows)]
    to_west, to_east = drains_to(heights, west), drains_to(heights, east)
    return [[r, c] for r in range(rows) for c in range(columns) if to_west[r][c] and to_east[r][c]]


def drains_to(heights: list[list[int]], coast: list[tuple[int, int]]) -> list[list[bool]]:
    """Goes up from the coast: which cells send their water there?"""
    rows, columns = len(heights), len(heights[0])
    drains = [[False] * columns for _ in range(rows)]
    for r, c in coast:
        drains[r][c] = True
    to_visit = coast[:]
    while to_visit:
        y, x = to_visit.pop()
        for r, c in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= r < rows and 0 <= c < columns and not drains[r][c] and heights[r][c] <= heights[y][x]:
                drains[r][c] = True
                to_visit.append((r, c))
    return drains
