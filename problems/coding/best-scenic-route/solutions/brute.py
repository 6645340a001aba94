from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    neighbours = {root: []}
    waiting = [root]
    while waiting:
        hut = waiting.pop()
        for below in (hut.left, hut.right):
            if below is not None:
                neighbours[hut].append(below)
                neighbours[below] = [hut]
                waiting.append(below)

    best = root.val
    for start in neighbours:
        points = {start: start.val}
        waiting = [start]
        while waiting:
            hut = waiting.pop()
            best = max(best, points[hut])
            for other in neighbours[hut]:
                if other not in points:
                    points[other] = points[hut] + other.val
                    waiting.append(other)
    return best
