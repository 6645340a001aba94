from typing import Optional


def how_deep(root: Optional[TreeNode]) -> int:
    if root is None:
        return 0
    return 1 + min(how_deep(root.left), how_deep(root.right))
