from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    best = 0

    def down(hut):
        nonlocal best
        if hut is None:
            return 0
        left = max(0, down(hut.left))
        right = max(0, down(hut.right))
        best = max(best, left + hut.val + right)
        return hut.val + max(left, right)

    down(root)
    return best
