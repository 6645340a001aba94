def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    way = [(0, 0)]
    visited = {(0, 0)}
    level = heights[0][0]
    while way[-1] != (n - 1, n - 1):
        row, column = way[-1]
        near = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        near = [(heights[r][c], r, c) for r, c in near if 0 <= r < n and 0 <= c < n and (r, c) not in visited]
        if not near:
            way.pop()
            continue
        height, r, c = min(near)
        level = max(level, height)
        visited.add((r, c))
        way.append((r, c))
    return level
