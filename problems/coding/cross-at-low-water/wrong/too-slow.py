def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    level = max(heights[0][0], heights[-1][-1])
    while not _reachable(heights, n, level):
        level += 1
    return level


def _reachable(heights, n, level):
    seen = [[False] * n for _ in range(n)]
    seen[0][0] = True
    waiting = [(0, 0)]
    while waiting:
        row, column = waiting.pop()
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < n and 0 <= c < n and not seen[r][c] and heights[r][c] <= level:
                seen[r][c] = True
                waiting.append((r, c))
    return seen[n - 1][n - 1]
