import heapq


def city_outline(buildings: list[list[int]]) -> list[list[int]]:
    by_left = sorted(buildings)
    edges = sorted({x for left, right, _ in buildings for x in (left, right)})
    outline = []
    standing = []  # (-height, right end): the tallest on top; ends may have passed already
    entered = 0
    for x in edges:
        while entered < len(by_left) and by_left[entered][0] == x:
            _, right, height = by_left[entered]
            heapq.heappush(standing, (-height, right))
            entered += 1
        while standing and standing[0][1] <= x:
            heapq.heappop(standing)
        height = -standing[0][0] if standing else 0
        outline.append([x, height])
    return outline
