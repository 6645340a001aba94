from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    best = root.val

    def down(hut):
        nonlocal best
        if hut is None:
            return 0
        left = down(hut.left)
        right = down(hut.right)
        best = max(best, left + hut.val + right)
        return hut.val + max(left, right)

    down(root)
    return best
