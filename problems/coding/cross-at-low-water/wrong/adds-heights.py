import heapq


def lowest_level(heights: list[list[int]]) -> int:
    n = len(heights)
    edge = [(heights[0][0], heights[0][0], 0, 0)]
    done = set()
    while edge:
        total, highest, row, column = heapq.heappop(edge)
        if (row, column) == (n - 1, n - 1):
            return highest
        if (row, column) in done:
            continue
        done.add((row, column))
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < n and 0 <= c < n:
                height = heights[r][c]
                heapq.heappush(edge, (total + height, max(highest, height), r, c))
    return -1
