from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    best = root.val
    waiting = [root]
    while waiting:
        hut = waiting.pop()
        if hut is None:
            continue
        best = max(best, hut.val + best_way_down(hut.left) + best_way_down(hut.right))
        waiting.append(hut.left)
        waiting.append(hut.right)
    return best


def best_way_down(top):
    best = 0
    waiting = [(top, 0)]
    while waiting:
        hut, above = waiting.pop()
        if hut is not None:
            points = above + hut.val
            best = max(best, points)
            waiting.append((hut.left, points))
            waiting.append((hut.right, points))
    return best
