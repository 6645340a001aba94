import heapq


def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    edge = [(heights[0][0], 0, 0)]
    seen = {(0, 0)}
    level = 0
    while edge:
        height, row, column = heapq.heappop(edge)
        level = max(level, height)
        if (row, column) == (n - 1, n - 1):
            break
        for r in range(max(row - 1, 0), min(row + 2, n)):
            for c in range(max(column - 1, 0), min(column + 2, n)):
                if (r, c) not in seen:
                    seen.add((r, c))
                    heapq.heappush(edge, (heights[r][c], r, c))
    return level
