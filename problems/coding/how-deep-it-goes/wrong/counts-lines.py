from typing import Optional


def how_deep(root: Optional[TreeNode]) -> int:
    if root is None or (root.left is None and root.right is None):
        return 0
    return 1 + max(how_deep(root.left), how_deep(root.right))
