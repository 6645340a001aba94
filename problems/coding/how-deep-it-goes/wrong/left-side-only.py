from typing import Optional


def how_deep(root: Optional[TreeNode]) -> int:
    levels = 0
    while root is not None:
        levels += 1
        root = root.left if root.left is not None else root.right
    return levels
