import heapq


def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    level = 0
    edge = [(heights[0][0], 0, 0)]  # fields beside those taken, the lowest first
    seen = [[False] * n for _ in range(n)]
    seen[0][0] = True
    while True:
        height, row, column = heapq.heappop(edge)
        level = max(level, height)
        if row == column == n - 1:
            return level
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < n and 0 <= c < n and not seen[r][c]:
                seen[r][c] = True
                heapq.heappush(edge, (heights[r][c], r, c))
